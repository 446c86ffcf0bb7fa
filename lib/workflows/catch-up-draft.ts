import { mayEdit } from '@/lib/auth/rights'
import { now } from '@/lib/clock'
import { readVersion } from '@/lib/data/courses'
import { getDatabase, type Transaction } from '@/lib/data/database'
import { lockDraft } from '@/lib/data/draft-lock'
import { courseOwner, draftOwner, guard, notThere } from '@/lib/data/owned'
import { readStaffCourse, type StaffCourse } from '@/lib/data/staff-courses'
import { readStaffDraft, type StaffDraft, writeStaffDraft } from '@/lib/data/staff-drafts'
import { draftContentSchema, type FieldName } from '@/lib/domain/draft-content'
import { type DraftMerge, mergeDrafts, type Side, settleMerge } from '@/lib/domain/merge-drafts'
import type { Viewer } from '@/lib/domain/staff'

export interface CatchUp {
  readonly draft: StaffDraft
  readonly course: StaffCourse
  readonly merge: DraftMerge
}

async function read(transaction: Transaction, viewer: Viewer, draftId: string): Promise<CatchUp> {
  guard(viewer, await draftOwner(transaction, draftId), mayEdit)
  const draft = await readStaffDraft(transaction, draftId)
  if (!draft?.courseId) throw notThere()
  guard(viewer, await courseOwner(transaction, draft.courseId), mayEdit)
  const course = await readStaffCourse(transaction, draft.courseId)
  const [base, live] = [
    await readVersion(transaction, draft.courseId, draft.baseVersion),
    course && (await readVersion(transaction, draft.courseId, course.version)),
  ]
  if (!course || !base || !live) throw notThere()
  return { draft, course, merge: mergeDrafts(draftContentSchema.parse(base), draftContentSchema.parse(live), draft.content) }
}

/** A draft against what was published past its base. Throws `not_found` for a draft that is closed, new or not the viewer's. */
export const showCatchUp = (viewer: Viewer, draftId: string): Promise<CatchUp> => read(getDatabase(), viewer, draftId)

/**
 * Takes what was published past a draft's base into the draft, field by field, as its next revision. Gives null, and writes nothing, while a choice is missing
 * for a field that both changed, or when the draft or the course moved on since they were shown.
 */
export async function catchUpDraft(
  transaction: Transaction,
  viewer: Viewer,
  { draftId, revision, version, sides }: { draftId: string; revision: number; version: number; sides: Partial<Record<FieldName, Side>> },
): Promise<number | null> {
  await lockDraft(transaction, draftId)
  const { draft, course, merge } = await read(transaction, viewer, draftId)
  const content = draft.revision === revision && course.version === version ? settleMerge(merge, sides) : null
  if (!content) return null
  return writeStaffDraft(transaction, { draftId, baseRevision: revision, baseVersion: version, content, by: viewer.name, at: now() })
}
