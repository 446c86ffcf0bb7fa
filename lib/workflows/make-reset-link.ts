import { oneTimeToken } from '@/lib/auth/one-time-token'
import { findReset, openReset } from '@/lib/auth/reset-links'
import { once } from '@/lib/data/done-requests'
import type { Viewer } from '@/lib/domain/staff'
import { recordResetLink } from './change-member'

const shownFor = 15 * 60_000

/** Makes a one-time link by which a member sets a new password. `id` is the request's own: sent twice it is one link. */
export async function makeResetLink(viewer: Viewer, userId: string, id: string): Promise<void> {
  const token = await oneTimeToken('reset', `${userId} ${id}`)
  let isNew = false
  await once(id, viewer.userId, async (transaction) => {
    await recordResetLink(transaction, viewer, userId)
    isNew = true
    return { path: '' }
  })
  // Outside the transaction, because the sign-in library has connections of its own.
  if (isNew) await openReset(userId, token)
}

/** The token of a link that was made just now, to show it to whoever made it; null when it is older, or used. */
export async function newResetToken(userId: string, id: string): Promise<string | null> {
  const token = await oneTimeToken('reset', `${userId} ${id}`)
  const found = await findReset(token)
  return found?.userId === userId && Date.now() - found.madeAt.getTime() < shownFor ? token : null
}
