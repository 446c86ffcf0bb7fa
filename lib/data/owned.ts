import 'server-only'
import { maySee } from '@/lib/auth/rights'
import type { Owned, Viewer } from '@/lib/domain/staff'
import { ProblemError } from '@/lib/problems'
import type { Transaction } from './database'

export const notThere = () => new ProblemError('not_found', 'There is no such entry, or it is not one of yours.')

/** Whose a published course is, or null where there is none. A consortium that it names answers for it beside its own provider. */
export async function courseOwner(transaction: Transaction, courseId: string): Promise<Owned | null> {
  const course = await transaction.course.findUnique({
    where: { id: courseId },
    select: {
      providerId: true,
      statements: {
        where: { partnership: { role: { in: ['offers', 'partner'] }, provider: { type: 'consortium' } } },
        select: { partnership: { select: { providerId: true } } },
      },
    },
  })
  if (!course) return null
  return { providerIds: [course.providerId, ...course.statements.flatMap(({ partnership }) => partnership?.providerId ?? [])] }
}

/** Whose a draft is: its course's, or the provider's for whom a new course was begun. Null where there is none. */
export async function draftOwner(transaction: Transaction, draftId: string): Promise<Owned | null> {
  const draft = await transaction.courseDraft.findUnique({ where: { id: draftId }, select: { courseId: true, providerId: true } })
  if (!draft) return null
  if (draft.courseId) return courseOwner(transaction, draft.courseId)
  return { providerIds: draft.providerId ? [draft.providerId] : [] }
}

/** Whose a document is: the provider's for whom it was added, and those of every course that rests on it. Null where there is none. */
export async function documentOwner(transaction: Transaction, documentId: string): Promise<Owned | null> {
  const document = await transaction.sourceDocument.findUnique({
    where: { id: documentId },
    select: { providerId: true, courses: { select: { courseId: true } } },
  })
  if (!document) return null
  const owners = await Promise.all(document.courses.map(({ courseId }) => courseOwner(transaction, courseId)))
  return { providerIds: [...(document.providerId ? [document.providerId] : []), ...owners.flatMap((owner) => owner?.providerIds ?? [])] }
}

/** Whose a reading is: its document's, and its course's where it is for one. Null where there is none. */
export async function readingOwner(transaction: Transaction, importRunId: string): Promise<Owned | null> {
  const run = await transaction.importRun.findUnique({ where: { id: importRunId }, select: { documentId: true, courseId: true } })
  if (!run) return null
  const owners = [await documentOwner(transaction, run.documentId), run.courseId ? await courseOwner(transaction, run.courseId) : null]
  return { providerIds: owners.flatMap((owner) => owner?.providerIds ?? []) }
}

/**
 * Goes on only where the viewer has the right; everybody else is told that there is no such thing. Throws `not_found`.
 *
 * @example await guard(viewer, await courseOwner(transaction, id), mayEdit)
 */
export function guard(viewer: Viewer, owned: Owned | null, right: (viewer: Viewer, owned: Owned) => boolean = maySee): Owned {
  if (!owned || !right(viewer, owned)) throw notThere()
  return owned
}
