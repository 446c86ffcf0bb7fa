import 'server-only'
import type { StaffRole } from '@/lib/domain/staff'
import { getDatabase, type Transaction } from './database'

export interface NewInvitation {
  readonly id: string
  readonly tokenHash: string
  readonly email: string
  readonly role: StaffRole
  readonly providerIds: readonly string[]
  readonly invitedBy: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

/** Keeps an invitation; an earlier one to the same address that is still open ends with it. */
export async function createInvitation(transaction: Transaction, { providerIds, ...invitation }: NewInvitation): Promise<void> {
  await transaction.invitation.updateMany({
    where: { email: invitation.email, usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: invitation.createdAt },
  })
  await transaction.invitation.create({ data: { ...invitation, providerIds: [...providerIds] }, select: { id: true } })
}

export interface OpenInvitation {
  readonly id: string
  readonly email: string
  readonly role: StaffRole
  readonly providerIds: readonly string[]
  readonly invitedBy: string
  readonly createdAt: Date
  readonly expiresAt: Date
}
const columns = { id: true, email: true, role: true, providerIds: true, invitedBy: true, createdAt: true, expiresAt: true } as const
const open = (at: Date) => ({ usedAt: null, withdrawnAt: null, expiresAt: { gt: at } })

/** The invitation of a token that may still be used, or null. */
export const findInvitation = (tokenHash: string, at: Date): Promise<OpenInvitation | null> =>
  getDatabase().invitation.findFirst({ where: { tokenHash, ...open(at) }, select: columns })

/** Invitations that nobody has used yet, the latest first. */
export const openInvitations = (at: Date): Promise<readonly OpenInvitation[]> =>
  getDatabase().invitation.findMany({ where: open(at), select: columns, orderBy: { createdAt: 'desc' } })

/** Uses an invitation up; null when somebody was faster, or it has ended. */
export async function takeUpInvitation(transaction: Transaction, tokenHash: string, at: Date): Promise<OpenInvitation | null> {
  const { count } = await transaction.invitation.updateMany({ where: { tokenHash, ...open(at) }, data: { usedAt: at } })
  return count === 0 ? null : transaction.invitation.findUniqueOrThrow({ where: { tokenHash }, select: columns })
}

/** Takes an invitation back; false when it was used or has ended before. */
export async function withdrawInvitation(transaction: Transaction, id: string, at: Date): Promise<OpenInvitation | null> {
  const { count } = await transaction.invitation.updateMany({ where: { id, ...open(at) }, data: { withdrawnAt: at } })
  return count === 0 ? null : transaction.invitation.findUniqueOrThrow({ where: { id }, select: columns })
}
