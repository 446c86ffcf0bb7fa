import { mayEdit } from '@/lib/auth/rights'
import { now } from '@/lib/clock'
import { readVersion } from '@/lib/data/courses'
import type { Transaction } from '@/lib/data/database'
import { courseOwner, guard, notThere } from '@/lib/data/owned'
import { recordDeed } from '@/lib/data/staff-deeds'
import { createStaffDraft, findStaffDraft } from '@/lib/data/staff-drafts'
import { draftContentSchema } from '@/lib/domain/draft-content'
import type { Viewer } from '@/lib/domain/staff'

/**
 * The open draft of a published course, begun from what is live where there is none; gives its id. Everybody who may edit the course shares one draft.
 * Throws `not_found` for a course that is not the viewer's.
 */
export async function openDraft(transaction: Transaction, viewer: Viewer, courseId: string): Promise<string> {
  guard(viewer, await courseOwner(transaction, courseId), mayEdit)
  const open = await findStaffDraft(transaction, courseId)
  if (open) return open.id
  const { version } = await transaction.course.findUniqueOrThrow({ where: { id: courseId }, select: { version: true } })
  const live = await readVersion(transaction, courseId, version)
  if (!live) throw notThere()
  const [by, at] = [viewer.name, now()]
  const content = draftContentSchema.parse(live)
  const draftId = await createStaffDraft(transaction, { courseId, providerId: null, baseVersion: version, content, by, at })
  await recordDeed(transaction, { by, at, deed: 'began_draft', courseId })
  return draftId
}
