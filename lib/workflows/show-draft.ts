import { mayEdit } from '@/lib/auth/rights'
import { readAuthorities } from '@/lib/data/authorities'
import { getDatabase } from '@/lib/data/database'
import { type LastChange, lastChanges } from '@/lib/data/last-changes'
import { draftOwner, guard, notThere } from '@/lib/data/owned'
import { documentsOfContent } from '@/lib/data/preview-parts'
import { readStaffCourse, type StaffCourse } from '@/lib/data/staff-courses'
import { readStaffDraft, type StaffDraft } from '@/lib/data/staff-drafts'
import type { CatalogueDocument } from '@/lib/domain/catalogue'
import type { DraftContent } from '@/lib/domain/draft-content'
import type { Viewer } from '@/lib/domain/staff'
import { type PlaceNames, placeNames } from '@/lib/forms/check-places'
import { liveUnder } from './save-part'

export interface ShownDraft {
  readonly draft: StaffDraft
  /** What is published under the draft; null for a course that is new. */
  readonly live: DraftContent | null
  readonly course: StaffCourse | null
  readonly documents: readonly CatalogueDocument[]
  readonly changes: ReadonlyMap<string, LastChange>
  readonly places: PlaceNames
  readonly mayEdit: boolean
}

/** An open draft with what is live under it, its documents and who changed what last. Throws `not_found` for one that is closed or not the viewer's. */
export async function showDraft(viewer: Viewer, draftId: string): Promise<ShownDraft> {
  const database = getDatabase()
  const owned = guard(viewer, await draftOwner(database, draftId))
  const draft = await readStaffDraft(database, draftId)
  if (!draft) throw notThere()
  const { courseId, content } = draft
  const [live, course, documents, changes, authorities] = await Promise.all([
    liveUnder(database, draft),
    courseId ? readStaffCourse(database, courseId) : null,
    documentsOfContent(database, content.documentIds),
    courseId ? lastChanges(database, courseId) : new Map<string, LastChange>(),
    readAuthorities(database),
  ])
  return { draft, live, course, documents, changes, places: placeNames(authorities), mayEdit: mayEdit(viewer, owned) }
}
