import { hashOf } from '@/lib/auth/one-time-token'
import { now } from '@/lib/clock'
import type { Transaction } from '@/lib/data/database'
import { createInvitation } from '@/lib/data/invitations'
import { recordDeed } from '@/lib/data/staff-deeds'
import type { StaffRole } from '@/lib/domain/staff'
import { ProblemError } from '@/lib/problems'

export const invitationDays = 7

export interface Invited {
  readonly email: string
  readonly role: StaffRole
  /** The providers that an editor or reader is to answer for; an administrator answers for all. */
  readonly providerIds: readonly string[]
}

/**
 * Invites somebody by a one-time link with the token of `id` (`oneTimeToken`, asked for before the transaction). An earlier invitation to the same
 * address ends. Throws `invalid` for somebody who is a member already, for an unknown provider, and for an editor or reader without any.
 *
 * @example await inviteMember(transaction, { email: 'a@example.org', role: 'administrator', providerIds: [] }, { id, token, by: 'npm run staff' })
 */
export async function inviteMember(
  transaction: Transaction,
  { email: given, role, providerIds: chosen }: Invited,
  { id, token, by }: { readonly id: string; readonly token: string; readonly by: string },
): Promise<void> {
  const email = given.trim().toLowerCase()
  const providerIds = role === 'administrator' ? [] : [...new Set(chosen)]
  if (role !== 'administrator' && providerIds.length === 0) throw new ProblemError('invalid', 'Providers: choose at least one')
  const known = await transaction.provider.count({ where: { id: { in: providerIds } } })
  if (known !== providerIds.length) throw new ProblemError('invalid', 'Providers: one of them is not in the catalogue')
  const member = await transaction.staffMember.findFirst({ where: { endedAt: null, user: { email } }, select: { userId: true } })
  if (member) throw new ProblemError('invalid', `E-mail address: ${email} is a member already`)
  const createdAt = now()
  const expiresAt = new Date(createdAt.getTime() + invitationDays * 24 * 60 * 60 * 1000)
  await createInvitation(transaction, { id, tokenHash: hashOf(token), email, role, providerIds, invitedBy: by, createdAt, expiresAt })
  await recordDeed(transaction, { by, at: createdAt, deed: 'invited', detail: { email, role, providerIds } })
}
