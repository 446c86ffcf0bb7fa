import { mayManagePeople } from '@/lib/auth/rights'
import { now } from '@/lib/clock'
import type { Transaction } from '@/lib/data/database'
import { withdrawInvitation } from '@/lib/data/invitations'
import { notThere } from '@/lib/data/owned'
import { recordDeed } from '@/lib/data/staff-deeds'
import type { Viewer } from '@/lib/domain/staff'
import { ProblemError } from '@/lib/problems'

/** Takes an invitation back. Throws `conflict` where it was taken up, withdrawn or too old before. */
export async function withdrawInvitationOf(transaction: Transaction, viewer: Viewer, id: string): Promise<void> {
  if (!mayManagePeople(viewer)) throw notThere()
  const at = now()
  const invitation = await withdrawInvitation(transaction, id, at)
  if (!invitation) throw new ProblemError('conflict', 'This invitation was taken up already, or it has ended. Nothing was changed.')
  await recordDeed(transaction, { by: viewer.name, at, deed: 'withdrew_invitation', detail: { email: invitation.email } })
}
