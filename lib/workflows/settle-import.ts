import { now } from '@/lib/clock'
import { inTransaction } from '@/lib/data/database'
import { closeDraft, readOpenDraft } from '@/lib/data/drafts'
import { ProblemError } from '@/lib/problems'
import { publishCourse } from './publish-course'

const gone = () => new ProblemError('not_found', 'This draft was published or thrown away meanwhile.')

/**
 * Accepts a proposal as it is and publishes it in one transaction. Gives the course and its version. Throws the problem `not_found` when the draft
 * is no longer open, `conflict` when its course has moved on.
 */
export function settleImport(draftId: string, by: string, reason: string): Promise<{ readonly courseId: string; readonly version: number }> {
  const at = now()
  return inTransaction(async (transaction) => {
    const draft = await readOpenDraft(transaction, draftId)
    if (!draft) throw gone()
    const published = await publishCourse(transaction, { ...draft, by, at, reason })
    if (!(await closeDraft(transaction, draftId, published.courseId, at))) throw gone()
    return published
  })
}
