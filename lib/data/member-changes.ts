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

export interface MemberRights {
  readonly role: StaffRole
  readonly providerIds: readonly string[]
}

/**
 * What a member may do at this moment, or null for nobody and for somebody whose access has ended. Holds the rows of all administrators until the
 * transaction ends, so that of two who take each other's rights away at once the second sees what the first did.
 */
export async function rightsForChange(
  transaction: Transaction,
  userId: string,
): Promise<(MemberRights & { readonly name: string; readonly isLastAdministrator: boolean }) | null> {
  const administrators = await transaction.$queryRaw<readonly { readonly userId: string }[]>`
    SELECT "userId" FROM "StaffMember" WHERE "role" = 'administrator' AND "endedAt" IS NULL ORDER BY "userId" FOR UPDATE`
  const member = await transaction.staffMember.findUnique({
    where: { userId, endedAt: null },
    select: { role: true, user: { select: { name: true } }, providers: { select: { providerId: true } } },
  })
  if (!member) return null
  const isLastAdministrator = administrators.length === 1 && administrators[0]?.userId === userId
  return { role: member.role, name: member.user.name, providerIds: member.providers.map(({ providerId }) => providerId), isLastAdministrator }
}

/** Sets what a member may do; it holds from their next click. */
export async function setRights(transaction: Transaction, userId: string, { role, providerIds }: MemberRights): Promise<void> {
  await transaction.staffMember.update({ where: { userId }, data: { role }, select: { userId: true } })
  await setProviders(transaction, userId, providerIds)
}

/** Ends somebody's access and every session of theirs. */
export async function endMember(transaction: Transaction, userId: string, at: Date): Promise<void> {
  await transaction.staffMember.update({ where: { userId }, data: { endedAt: at }, select: { userId: true } })
  await setProviders(transaction, userId, [])
  await transaction.session.deleteMany({ where: { userId } })
}

/** Takes the second step of the sign-in away, for somebody who has lost telephone and codes. Sessions end too. */
export async function dropSecondStep(transaction: Transaction, userId: string): Promise<void> {
  await transaction.twoFactor.deleteMany({ where: { userId } })
  await transaction.user.update({ where: { id: userId }, data: { twoFactorEnabled: false }, select: { id: true } })
  await transaction.session.deleteMany({ where: { userId } })
}

/** Sets the name by which somebody stands in the history from now on. */
export async function setName(transaction: Transaction, userId: string, name: string): Promise<void> {
  await transaction.user.update({ where: { id: userId }, data: { name }, select: { id: true } })
}
