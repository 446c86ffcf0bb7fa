import { mayEdit } from '@/lib/auth/rights'
import { now } from '@/lib/clock'
import type { Transaction } from '@/lib/data/database'
import { draftOwner, guard, notThere } from '@/lib/data/owned'
import { recordDeed } from '@/lib/data/staff-deeds'
import { discardStaffDraft, readStaffDraft } from '@/lib/data/staff-drafts'
import type { Viewer } from '@/lib/domain/staff'
import { ProblemError } from '@/lib/problems'

/**
 * Throws an open draft away at the revision that the editor saw, and gives its course. Its revisions stay in the database. Throws `conflict` when somebody
 * saved it meanwhile, `not_found` for a draft that is closed or not the viewer's.
 */
export async function discardDraft(transaction: Transaction, viewer: Viewer, draftId: string, revision: number): Promise<string | null> {
  guard(viewer, await draftOwner(transaction, draftId), mayEdit)
  const draft = await readStaffDraft(transaction, draftId)
  if (!draft) throw notThere()
  const at = now()
  if (!(await discardStaffDraft(transaction, draftId, revision, at)))
    throw new ProblemError('conflict', 'Somebody saved this draft meanwhile. Look at it again before you throw it away.')
  await recordDeed(transaction, { by: viewer.name, at, deed: 'discarded_draft', courseId: draft.courseId, detail: { draftId, revision } })
  return draft.courseId
}
