import { mayEdit } from '@/lib/auth/rights'
import { readVersion } from '@/lib/data/courses'
import { getDatabase } from '@/lib/data/database'
import { courseOwner, guard, notThere } from '@/lib/data/owned'
import { documentsOfContent } from '@/lib/data/preview-parts'
import { readStaffCourse, type StaffCourse } from '@/lib/data/staff-courses'
import { findStaffDraft, type StaffDraft } from '@/lib/data/staff-drafts'
import type { CatalogueDocument } from '@/lib/domain/catalogue'
import type { CourseContent } from '@/lib/domain/course-content'
import type { Viewer } from '@/lib/domain/staff'

export interface ShownCourse {
  readonly course: StaffCourse
  readonly award: CourseContent['award']
  /** What is published: the latest version. */
  readonly live: CourseContent
  readonly documents: readonly CatalogueDocument[]
  readonly draft: StaffDraft | null
  readonly mayEdit: boolean
}

/** A published course for its staff. Throws `not_found` for one that is not the viewer's. */
export async function showCourse(viewer: Viewer, courseId: string): Promise<ShownCourse> {
  const database = getDatabase()
  const owned = guard(viewer, await courseOwner(database, courseId))
  const course = await readStaffCourse(database, courseId)
  const live = course && (await readVersion(database, courseId, course.version))
  if (!course || !live) throw notThere()
  const [documents, draft] = await Promise.all([documentsOfContent(database, live.documentIds), findStaffDraft(database, courseId)])
  return { course, award: live.award, live, documents, draft, mayEdit: mayEdit(viewer, owned) }
}
