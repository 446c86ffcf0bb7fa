import { mayEdit } from '@/lib/auth/rights'
import { now } from '@/lib/clock'
import { readVersion } from '@/lib/data/courses'
import type { Transaction } from '@/lib/data/database'
import { courseOwner, guard, notThere } from '@/lib/data/owned'
import { recordDeed } from '@/lib/data/staff-deeds'
import type { Viewer } from '@/lib/domain/staff'
import { publishCourse } from './publish-course'

/**
 * Publishes what an older version held, as a new version: nothing of the history is lost, and fees and free text come back with the rest. `baseVersion` is
 * the live version that the person saw. Throws `not_found`, or `conflict` when the course moved on.
 *
 * @example await restoreVersion(transaction, viewer, { courseId, version: 3, baseVersion: 5, reason: 'Published too early' }) // { courseId, version: 6 }
 */
export async function restoreVersion(
  transaction: Transaction,
  viewer: Viewer,
  {
    courseId,
    version,
    baseVersion,
    reason,
  }: { readonly courseId: string; readonly version: number; readonly baseVersion: number; readonly reason: string },
): Promise<{ readonly courseId: string; readonly version: number }> {
  guard(viewer, await courseOwner(transaction, courseId), mayEdit)
  const content = await readVersion(transaction, courseId, version)
  if (!content) throw notThere()
  const [by, at] = [viewer.name, now()]
  const published = await publishCourse(transaction, { courseId, baseVersion, content, by, at, reason: `Restored version ${version}: ${reason}` })
  await recordDeed(transaction, { by, at, deed: 'restored_version', courseId, detail: { version, as: published.version } })
  return published
}
