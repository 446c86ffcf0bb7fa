import { dayOf, now } from '@/lib/clock'
import type { Transaction } from '@/lib/data/database'
import { writeImportRun } from '@/lib/data/documents'
import { recordDeed } from '@/lib/data/staff-deeds'
import type { Viewer } from '@/lib/domain/staff'
import { type courseKinds, isNoCourse, type Overruling } from '@/lib/review/overruling'
import { rereadDocument } from './read-again'
import { readingToDecide } from './show-reading'

/**
 * Reads the document of a reading as a course, where the reader took it for none; before the transaction that keeps it. Null where the reader took it for
 * a course. Throws `not_found` for what is not the viewer's to change.
 */
export async function rereadOverruled(viewer: Viewer, importRunId: string, as: (typeof courseKinds)[number]) {
  const { run, reading } = await readingToDecide(viewer, importRunId)
  if (!isNoCourse(reading.kind)) return null
  const { documentId, courseId } = run
  return { ...(await rereadDocument(viewer, documentId, as)), documentId, courseId, found: reading.kind, as }
}

/** Keeps the reading with who overruled the reader and why, and records it; gives the reading's id. */
export async function keepOverruled(
  transaction: Transaction,
  viewer: Viewer,
  { extraction, trace, about, documentId, courseId, found, as }: NonNullable<Awaited<ReturnType<typeof rereadOverruled>>>,
  reason: string,
): Promise<string> {
  const [at, by] = [now(), viewer.name]
  const overruled: Overruling = { found, as, reason, by, on: dayOf(at) }
  const importRunId = await writeImportRun(transaction, {
    ...{ documentId, courseId, extraction, trace },
    startedBy: by,
    readAt: at,
    about: { ...about, overruled },
  })
  await recordDeed(transaction, { by, at, deed: 'overruled_reader', documentId, courseId, detail: { importRunId, found, as, reason } })
  return importRunId
}
