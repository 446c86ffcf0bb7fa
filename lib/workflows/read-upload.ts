import { createHash } from 'node:crypto'
import { maySee } from '@/lib/auth/rights'
import { now } from '@/lib/clock'
import { getDatabase, inTransaction, type Transaction } from '@/lib/data/database'
import { findDocument, writeDocument, writeImportRun } from '@/lib/data/documents'
import { documentOwner } from '@/lib/data/owned'
import { recordDeed } from '@/lib/data/staff-deeds'
import { finishUpload, refuseUpload, takeUpload, type UploadProblem, writeProgress } from '@/lib/data/uploads'
import { readViewer } from '@/lib/data/viewers'
import { slugOf } from '@/lib/domain/slug'
import type { Viewer } from '@/lib/domain/staff'
import { isNoCourse } from '@/lib/review/overruling'
import { readingOf } from '@/lib/review/reading'
import { aboutDocumentSchema } from './about-document'
import { proposeOwner } from './propose-owner'
import { type Read, readDocument } from './read-document'

type Taken = NonNullable<Awaited<ReturnType<typeof takeUpload>>>
type Result = Extract<Awaited<ReturnType<Read>>, { readonly ok: true }>

// A file that ends the process which reads it must not end every process after it.
const mostTries = 3

const problems = {
  noRight: { code: 'no_right', message: 'Whoever gave this document may not add documents any more. Nothing was changed.' },
  foreign: { code: 'known', message: 'We know this document already, and it is not one of yours. Ask an administrator. Nothing was changed.' },
  notYours: { code: 'not_yours', message: 'This document names none of your providers. Add it again and say whose it is. Nothing was changed.' },
  gaveUp: {
    code: 'gave_up',
    message: `We began to read this file ${mostTries} times and did not come to its end. Nothing was changed. Paste its text instead.`,
  },
  broken: { code: 'unreadable', message: 'We could not read this file: it could not be opened. Nothing was changed.' },
} as const satisfies Record<string, UploadProblem>

// Which uploads this process is at work on, however often a bundler evaluates this file.
const shared: typeof globalThis & { nasencoUploads?: Set<string> } = globalThis
export const uploadsInHand = (): Set<string> => {
  shared.nasencoUploads ??= new Set()
  return shared.nasencoUploads
}

/** The same bytes lead to the document that we have. */
async function leadToKnown(transaction: Transaction, viewer: Viewer, uploadId: string, documentId: string): Promise<void> {
  const owner = await documentOwner(transaction, documentId)
  if (!owner || !maySee(viewer, owner)) await refuseUpload(transaction, uploadId, problems.foreign)
  else await finishUpload(transaction, uploadId, { documentId, importRunId: null })
}

async function store(transaction: Transaction, viewer: Viewer, upload: Taken, { extraction, trace }: Result): Promise<void> {
  const about = aboutDocumentSchema.parse(upload.about)
  const { sha256, kind } = extraction.document
  const documentId = `${slugOf(about.title)}-${sha256.slice(0, 8)}`
  const given = upload.courseId !== null || upload.providerId !== null
  const owner = given ? upload : await proposeOwner(transaction, viewer, readingOf(extraction, documentId))
  if (!owner) return void (await refuseUpload(transaction, upload.id, problems.notYours))
  const { courseId } = owner
  const ofCourse = courseId && (await transaction.course.findUnique({ where: { id: courseId }, select: { providerId: true } }))
  const providerId = owner.providerId ?? (ofCourse ? ofCourse.providerId : null)
  const [at, by] = [now(), viewer.name]
  const { title, sourceKind, url, seenOn } = about
  const { bytes, replacesId } = upload
  await writeDocument(transaction, { id: documentId, title, sourceKind, url, seenOn, bytes, extraction, storedAt: at, providerId, replacesId })
  const status = isNoCourse(kind) ? 'set_aside' : 'open'
  const importRunId = await writeImportRun(transaction, { documentId, startedBy: by, readAt: at, about, extraction, trace, courseId, status })
  // Somebody else read the same upload meanwhile: theirs counts, and nothing of ours stays.
  if (!(await finishUpload(transaction, upload.id, { documentId, importRunId }))) throw new Error('This upload is finished.')
  await recordDeed(transaction, { by, at, deed: 'added_document', documentId, courseId })
}

async function work(upload: Taken, read: Read): Promise<void> {
  const database = getDatabase()
  const viewer = await readViewer(database, upload.by)
  if (!viewer) return void (await refuseUpload(database, upload.id, problems.noRight))
  if (upload.tries > mostTries) return void (await refuseUpload(database, upload.id, problems.gaveUp))
  const sha256 = createHash('sha256').update(upload.bytes).digest('hex')
  const known = await findDocument(database, sha256)
  if (known) return inTransaction((transaction) => leadToKnown(transaction, viewer, upload.id, known.documentId))
  const { url } = aboutDocumentSchema.parse(upload.about)
  const onPage = async (done: number, of: number) => void (await writeProgress(database, upload.id, done, of))
  const result = await read({ name: upload.name, bytes: upload.bytes, onPage, ...(url && { url }) }).catch((error: unknown) => {
    console.error('A document could not be read.', error)
    return { ok: false as const, problem: problems.broken }
  })
  if (!result.ok) return void (await refuseUpload(database, upload.id, { code: result.problem.code, message: result.problem.message }))
  try {
    await inTransaction((transaction) => store(transaction, viewer, upload, result))
  } catch (error) {
    // The same bytes were stored at the same moment.
    const theirs = await findDocument(database, sha256)
    if (!theirs) throw error
    await inTransaction((transaction) => leadToKnown(transaction, viewer, upload.id, theirs.documentId))
  }
}

/**
 * Reads an upload and stores document and reading, for a person to settle: nothing is proposed for publishing by itself. A file that cannot be read is refused
 * with a sentence, and leaves nothing behind. An upload that is finished is left as it is, so that it may be taken up any number of times.
 */
export async function readUpload(uploadId: string, read: Read = readDocument): Promise<void> {
  const inHand = uploadsInHand()
  if (inHand.has(uploadId)) return
  inHand.add(uploadId)
  try {
    const upload = await takeUpload(getDatabase(), uploadId)
    if (upload) await work(upload, read)
  } finally {
    inHand.delete(uploadId)
  }
}
