import { mayEdit } from '@/lib/auth/rights'
import { today } from '@/lib/clock'
import { getDatabase } from '@/lib/data/database'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { courseOwner, guard, notThere } from '@/lib/data/owned'
import { readStaffCourse, type StaffCourse } from '@/lib/data/staff-courses'
import { withCourse } from '@/lib/domain/published-course'
import type { Viewer } from '@/lib/domain/staff'
import { type Effect, effectOf } from '@/lib/effect/effect-of'

/** A course that the viewer may withdraw, and what its withdrawal does. Throws `not_found`. */
export async function previewWithdrawal(viewer: Viewer, slug: string): Promise<{ readonly course: StaffCourse; readonly effect: Effect }> {
  const database = getDatabase()
  guard(viewer, await courseOwner(database, slug), mayEdit)
  const [course, catalogue] = await Promise.all([readStaffCourse(database, slug), getCatalogue()])
  if (!course) throw notThere()
  return { course, effect: effectOf(catalogue, withCourse(catalogue, slug, null), slug, today()) }
}
