import 'server-only'
import { randomUUID } from 'node:crypto'
import type { StaffRole } from '@/lib/domain/staff'
import type { Transaction } from './database'

export interface MemberData {
  /** For somebody who was never here. */
  readonly id: string
  readonly name: string
  readonly email: string
  readonly passwordHash: string
  readonly role: StaffRole
  readonly providerIds: readonly string[]
  readonly at: Date
}

/** Makes somebody a member with a password of their own. Somebody who was one before comes back under the same id, with nothing left of old ways in. */
export async function setMember(transaction: Transaction, { id, name, email, passwordHash, role, providerIds, at }: MemberData): Promise<void> {
  const { id: userId } = await transaction.user.upsert({
    where: { email },
    create: { id, name, email, emailVerified: true },
    update: { name, twoFactorEnabled: false },
    select: { id: true },
  })
  await transaction.twoFactor.deleteMany({ where: { userId } })
  await transaction.session.deleteMany({ where: { userId } })
  await transaction.account.deleteMany({ where: { userId } })
  await transaction.account.create({
    data: { id: randomUUID(), userId, accountId: userId, providerId: 'credential', password: passwordHash },
    select: { id: true },
  })
  await transaction.staffMember.upsert({
    where: { userId },
    create: { userId, role, since: at },
    update: { role, since: at, endedAt: null },
    select: { userId: true },
  })
  await setProviders(transaction, userId, providerIds)
}

/** The providers that a member answers for from now on. */
export async function setProviders(transaction: Transaction, userId: string, providerIds: readonly string[]): Promise<void> {
  await transaction.staffProvider.deleteMany({ where: { userId } })
  await transaction.staffProvider.createMany({ data: providerIds.map((providerId) => ({ userId, providerId })) })
}
