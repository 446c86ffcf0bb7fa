import { mayEdit } from '@/lib/auth/rights'
import { now } from '@/lib/clock'
import { raiseCatalogueVersion } from '@/lib/data/catalogue-version'
import type { Transaction } from '@/lib/data/database'
import { courseOwner, guard } from '@/lib/data/owned'
import { recordDeed } from '@/lib/data/staff-deeds'
import { writeWithdrawal } from '@/lib/data/withdraw'
import type { Viewer } from '@/lib/domain/staff'
import { ProblemError } from '@/lib/problems'

/**
 * Withdraws a published course: its page and its columns in old links say so with the reason, everything else leaves it out. Throws `not_found` for a course
 * that is not the viewer's, `conflict` when somebody published or withdrew it since `version`.
 *
 * @example await withdrawCourse(transaction, viewer, { courseId, version: 3, because: 'the provider has stopped it' })
 */
export async function withdrawCourse(
  transaction: Transaction,
  viewer: Viewer,
  { courseId, version, because }: { readonly courseId: string; readonly version: number; readonly because: string },
): Promise<void> {
  guard(viewer, await courseOwner(transaction, courseId), mayEdit)
  const [by, at] = [viewer.name, now()]
  await raiseCatalogueVersion(transaction, at)
  if (!(await writeWithdrawal(transaction, { courseId, version, by, at, because }))) {
    throw new ProblemError('conflict', 'Somebody else changed this course meanwhile. Look at it again before you withdraw it.')
  }
  await recordDeed(transaction, { by, at, deed: 'withdrew_course', courseId, detail: { because } })
}
