import { createHash } from 'node:crypto'
import { now } from '@/lib/clock'
import { getDatabase, inTransaction } from '@/lib/data/database'
import { findDocument, writeDocument, writeDraft, writeImportRun } from '@/lib/data/documents'
import type { Extraction } from '@/lib/domain/fact'
import { slugOf } from '@/lib/domain/slug'
import type { Problem } from '@/lib/problems'
import type { AboutDocument } from './about-document'
import { proposeCourse } from './propose-course'
import { type Read, readDocument } from './read-document'

export interface GivenDocument {
  /** Base name of the file. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly about: AboutDocument
  /** Who gives it. */
  readonly by: string
}

export type ImportOutcome =
  /** The document is stored, and a course is proposed from it. */
  | { readonly outcome: 'proposed'; readonly documentId: string; readonly draftId: string }
  /** The document is stored; it offers no course that the catalogue lists. */
  | { readonly outcome: 'no_course'; readonly documentId: string; readonly kind: Extraction['document']['kind'] }
  /** The same bytes were stored before; `openDraftId` is their proposal if nobody has settled it. */
  | { readonly outcome: 'unchanged'; readonly documentId: string; readonly openDraftId: string | null }
  /** The document cannot be read; nothing is stored. */
  | { readonly outcome: 'refused'; readonly problem: Problem }

/**
 * Takes in a document: stores its bytes and text, records the reading, and proposes a course as a draft. Nothing is public yet. The same bytes given
 * twice change nothing.
 *
 * @example await importDocument({ name: 'leaflet.txt', bytes, about, by: 'npm start' }) // { outcome: 'proposed', documentId, draftId }
 */
export async function importDocument({ name, bytes, about, by }: GivenDocument, read: Read = readDocument): Promise<ImportOutcome> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await findDocument(getDatabase(), sha256)
  if (known) return { outcome: 'unchanged', ...known }
  const result = await read({ name, bytes, ...(about.url && { url: about.url }) })
  if (!result.ok) return { outcome: 'refused', problem: result.problem }
  const { extraction, trace } = result
  const { kind } = extraction.document
  const at = now()
  const documentId = `${slugOf(about.title)}-${sha256.slice(0, 8)}`
  const stored = inTransaction(async (transaction): Promise<ImportOutcome> => {
    const { title, sourceKind, url, seenOn } = about
    await writeDocument(transaction, { id: documentId, title, sourceKind, url, seenOn, bytes, extraction, storedAt: at })
    const importRunId = await writeImportRun(transaction, { documentId, startedBy: by, readAt: at, about, extraction, trace })
    if (kind === 'other_course' || kind === 'not_course') return { outcome: 'no_course', documentId, kind }
    const draftId = await writeDraft(transaction, { importRunId, content: proposeCourse(extraction, about, documentId), by, at })
    return { outcome: 'proposed', documentId, draftId }
  })
  try {
    return await stored
  } catch (error) {
    // Somebody gave the same bytes at the same moment: theirs are stored, ours are not.
    const theirs = await findDocument(getDatabase(), sha256)
    if (theirs) return { outcome: 'unchanged', ...theirs }
    throw error
  }
}
