import { mayEdit } from '@/lib/auth/rights'
import { now } from '@/lib/clock'
import type { Transaction } from '@/lib/data/database'
import { draftOwner, guard, notThere } from '@/lib/data/owned'
import { clearSchedule, writeSchedule } from '@/lib/data/schedule'
import { recordDeed } from '@/lib/data/staff-deeds'
import { readStaffDraft } from '@/lib/data/staff-drafts'
import type { Viewer } from '@/lib/domain/staff'
import { ProblemError } from '@/lib/problems'
import { draftProblems } from './draft-problems'

/**
 * Sets the time at which an open draft publishes itself (`at` null takes it back). A later save takes it back too. Throws `not_found`, `invalid` when the draft
 * is not fit to be published, `conflict` when it was saved since `revision`.
 */
export async function scheduleDraft(
  transaction: Transaction,
  viewer: Viewer,
  { draftId, revision, reason, at }: { readonly draftId: string; readonly revision: number; readonly reason: string; readonly at: Date | null },
): Promise<void> {
  guard(viewer, await draftOwner(transaction, draftId), mayEdit)
  const draft = await readStaffDraft(transaction, draftId)
  if (!draft) throw notThere()
  if (!at) return clearSchedule(transaction, draftId)
  if (draftProblems(draft.content).length > 0) throw new ProblemError('invalid', 'Put the fields of the draft right first.')
  if (!(await writeSchedule(transaction, { draftId, revision, by: viewer.userId, reason }, at))) {
    throw new ProblemError('conflict', 'Somebody else saved this draft meanwhile. Look at it again before you set a time.')
  }
  await recordDeed(transaction, { by: viewer.name, at: now(), deed: 'scheduled_draft', courseId: draft.courseId, detail: { at: at.toISOString() } })
}
