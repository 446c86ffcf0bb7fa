import { mayEdit } from '@/lib/auth/rights'
import type { FieldChange } from '@/lib/data/courses'
import { readVersion } from '@/lib/data/courses'
import { getDatabase } from '@/lib/data/database'
import { readHistory } from '@/lib/data/history'
import { courseOwner, guard, notThere } from '@/lib/data/owned'
import { readStaffCourse, type StaffCourse } from '@/lib/data/staff-courses'
import type { HistoryEntry } from '@/lib/domain/history'
import type { Viewer } from '@/lib/domain/staff'
import { fieldChanges } from './field-changes'

/** Every publication of a course that is the viewer's, the newest first. Throws `not_found`. */
export async function courseHistory(
  viewer: Viewer,
  slug: string,
): Promise<{ readonly course: StaffCourse; readonly entries: readonly HistoryEntry[]; readonly mayRestore: boolean }> {
  const database = getDatabase()
  const owner = guard(viewer, await courseOwner(database, slug))
  const course = await readStaffCourse(database, slug)
  if (!course) throw notThere()
  return { course, entries: await readHistory(database, slug), mayRestore: mayEdit(viewer, owner) }
}

/** What differs between two versions of a course, field by field. Throws `not_found` where either is missing or the course is not the viewer's. */
export async function compareVersions(
  viewer: Viewer,
  slug: string,
  from: number,
  to: number,
): Promise<{ readonly course: StaffCourse; readonly changes: readonly FieldChange[] }> {
  const database = getDatabase()
  guard(viewer, await courseOwner(database, slug))
  const [course, before, after] = await Promise.all([
    readStaffCourse(database, slug),
    readVersion(database, slug, from),
    readVersion(database, slug, to),
  ])
  if (!course || !before || !after) throw notThere()
  return { course, changes: fieldChanges(before, after) }
}
