import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { hashOf } from '@/lib/auth/one-time-token'
import { now } from '@/lib/clock'
import { inTransaction } from '@/lib/data/database'
import { takeUpInvitation } from '@/lib/data/invitations'
import { setMember } from '@/lib/data/member-changes'
import { recordDeed } from '@/lib/data/staff-deeds'
import { ProblemError } from '@/lib/problems'

/**
 * Makes a member of whoever holds the link of an invitation, with a name and a password, and gives their address. Of several who use one link at once
 * one comes in. Throws `not_found` for a link that was used, withdrawn or has ended.
 */
export async function acceptInvitation(token: string, { name, password }: { readonly name: string; readonly password: string }): Promise<string> {
  // Slow on purpose, therefore outside the transaction.
  const passwordHash = await hashPassword(password)
  return inTransaction(async (transaction) => {
    const at = now()
    const invitation = await takeUpInvitation(transaction, hashOf(token), at)
    if (!invitation) throw new ProblemError('not_found', 'This link was used already, or it has ended. Ask for a new one.')
    const { email, role, providerIds } = invitation
    await setMember(transaction, { id: randomUUID(), name, email, passwordHash, role, providerIds, at })
    await recordDeed(transaction, { by: name, at, deed: 'joined', detail: { email, role, providerIds } })
    return email
  })
}
