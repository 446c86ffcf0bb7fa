import { oneTimeToken } from '@/lib/auth/one-time-token'
import { now } from '@/lib/clock'
import type { OpenInvitation } from '@/lib/data/invitations'
import type { Viewer } from '@/lib/domain/staff'

const shownFor = 15 * 60_000

/** The token of an invitation that the viewer made just now, to show its link to them; null for any other. */
export async function newInvitationToken(viewer: Viewer, { id, invitedBy, createdAt }: OpenInvitation): Promise<string | null> {
  const isNew = now().getTime() - createdAt.getTime() < shownFor
  return invitedBy === viewer.name && isNew ? oneTimeToken('invitation', id) : null
}
