import { mayEdit } from '@/lib/auth/rights'
import { now } from '@/lib/clock'
import { getDatabase, type Transaction } from '@/lib/data/database'
import { writeImportRun } from '@/lib/data/documents'
import { courseOwner, documentOwner, guard } from '@/lib/data/owned'
import type { Viewer } from '@/lib/domain/staff'
import type { CourseKind } from '@/lib/extraction/extract-document'
import { ProblemError } from '@/lib/problems'
import { readDocument } from './read-document'

/** Reads a stored document again (`as`: what a person says that it is), before the transaction that keeps the reading. Throws `not_found`, and `invalid` where it cannot be read any more. */
export async function rereadDocument(viewer: Viewer, documentId: string, as?: CourseKind) {
  const database = getDatabase()
  guard(viewer, await documentOwner(database, documentId), mayEdit)
  const { name, bytes, url, title, sourceKind } = await database.sourceDocument.findUniqueOrThrow({
    where: { id: documentId },
    select: { name: true, bytes: true, url: true, title: true, sourceKind: true },
  })
  const result = await readDocument({ name, bytes, ...(url && { url }), ...(as && { as }) })
  if (!result.ok) throw new ProblemError('invalid', result.problem.message)
  return { ...result, about: { title, sourceKind, url } }
}

/** Keeps a new reading of a stored document for a course, or for one that is new; gives its id. */
export async function keepReading(
  transaction: Transaction,
  viewer: Viewer,
  documentId: string,
  courseId: string | null,
  { extraction, trace, about }: Awaited<ReturnType<typeof rereadDocument>>,
): Promise<string> {
  if (courseId) guard(viewer, await courseOwner(transaction, courseId), mayEdit)
  return writeImportRun(transaction, { documentId, startedBy: viewer.name, readAt: now(), about, extraction, trace, courseId })
}
