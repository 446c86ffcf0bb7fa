import { now, today } from '@/lib/clock'
import type { Transaction } from '@/lib/data/database'
import { lockDraft } from '@/lib/data/draft-lock'
import { notThere } from '@/lib/data/owned'
import { readStaffDraft, writeStaffDraft } from '@/lib/data/staff-drafts'
import { rollOver } from '@/lib/domain/roll-over'
import type { Viewer } from '@/lib/domain/staff'
import { openDraft } from './open-draft'

/** Rolls a course's draft over to a new cohort, begun from what is live where there is none; gives the draft's id. Throws `not_found` as `openDraft` does. */
export async function rollOverCourse(transaction: Transaction, viewer: Viewer, courseId: string, academicYear: string): Promise<string> {
  const draftId = await openDraft(transaction, viewer, courseId)
  await lockDraft(transaction, draftId)
  const draft = await readStaffDraft(transaction, draftId)
  if (!draft) throw notThere()
  const content = rollOver(draft.content, academicYear, { by: viewer.name, on: today() })
  const revision = await writeStaffDraft(transaction, { draftId, baseRevision: draft.revision, content, by: viewer.name, at: now() })
  if (revision === null) throw notThere()
  return draftId
}
