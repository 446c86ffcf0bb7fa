import { mayEdit } from '@/lib/auth/rights'
import { now } from '@/lib/clock'
import { readAuthorities } from '@/lib/data/authorities'
import type { Transaction } from '@/lib/data/database'
import { lockDraft } from '@/lib/data/draft-lock'
import { closeDraft } from '@/lib/data/drafts'
import { draftOwner, guard, notThere } from '@/lib/data/owned'
import { readStaffDraft } from '@/lib/data/staff-drafts'
import { courseContentSchema } from '@/lib/domain/course-content'
import type { Viewer } from '@/lib/domain/staff'
import { placeNames } from '@/lib/forms/check-places'
import { ProblemError } from '@/lib/problems'
import { type DraftProblem, draftProblems } from './draft-problems'
import { publishCourse } from './publish-course'

export type PublishedDraft =
  | { readonly outcome: 'published'; readonly courseId: string; readonly version: number }
  /** Something is to put right first; nothing was published. */
  | { readonly outcome: 'incomplete'; readonly problems: readonly DraftProblem[] }

/**
 * Publishes an open draft at the revision that the editor saw: rows, proof, version, audit and the end of the draft in the transaction given, all or nothing.
 * `by` is who publishes (for a time that was set, who set it). Throws `not_found` for a draft
 * that is closed or not the viewer's, `conflict` when the draft was saved since `revision` or the course was published past the draft's base.
 *
 * @example await publishDraft(transaction, viewer, { draftId, revision: 4, reason: 'Price list of 2027' }) // { outcome: 'published', courseId, version: 2 }
 */
export async function publishDraft(
  transaction: Transaction,
  viewer: Viewer,
  { draftId, revision, reason }: { readonly draftId: string; readonly revision: number; readonly reason: string },
): Promise<PublishedDraft> {
  await lockDraft(transaction, draftId)
  guard(viewer, await draftOwner(transaction, draftId), mayEdit)
  const draft = await readStaffDraft(transaction, draftId)
  if (!draft) throw notThere()
  if (draft.revision !== revision)
    throw new ProblemError('conflict', 'Somebody else saved this draft meanwhile. Look at it again before you publish it.')
  const problems = draftProblems(draft.content, placeNames(await readAuthorities(transaction)))
  if (problems.length > 0) return { outcome: 'incomplete', problems }
  const content = courseContentSchema.parse(draft.content)
  const at = now()
  const published = await publishCourse(transaction, {
    courseId: draft.courseId,
    baseVersion: draft.baseVersion,
    content,
    by: viewer.name,
    at,
    reason,
    reasons: draft.content.reasons,
  })
  if (!(await closeDraft(transaction, draftId, published.courseId, at))) throw notThere()
  return { outcome: 'published', ...published }
}
