import 'server-only'
import type { CatalogueDocument } from '@/lib/domain/catalogue'
import type { CourseContent } from '@/lib/domain/course-content'
import type { Extraction } from '@/lib/domain/fact'
import type { Transaction } from './database'
import { jsonOf } from './json'

export interface NewDocument {
  readonly id: string
  readonly title: string
  readonly sourceKind: CatalogueDocument['sourceKind']
  readonly url: string | null
  /** ISO date. */
  readonly seenOn: string | null
  readonly bytes: Uint8Array
  readonly extraction: Extraction
  readonly storedAt: Date
  readonly providerId?: string | null
  readonly replacesId?: string | null
}

export interface StoredDocument {
  readonly documentId: string
  /** A proposal from this document that waits to be settled. */
  readonly openDraftId: string | null
}

/** The document of these bytes, or null. */
export async function findDocument(database: Pick<Transaction, 'sourceDocument'>, sha256: string): Promise<StoredDocument | null> {
  const row = await database.sourceDocument.findUnique({
    where: { sha256 },
    select: { id: true, importRuns: { where: { draft: { status: 'open' } }, select: { draft: { select: { id: true } } } } },
  })
  return row && { documentId: row.id, openDraftId: row.importRuns[0]?.draft?.id ?? null }
}

/** Stores bytes and text of a document that was read. */
export async function writeDocument(transaction: Transaction, { bytes, extraction, seenOn, ...about }: NewDocument): Promise<void> {
  const { name, mediaType, sha256, text, characters, kind, editionFrom, editionTo } = extraction.document
  if (text === undefined) throw new Error('An extraction that is stored holds its text.')
  await transaction.sourceDocument.create({
    data: {
      ...about,
      ...{ name, mediaType, sha256, text, characters, kind, editionFrom, editionTo },
      bytes: new Uint8Array(bytes),
      seenOn: seenOn ? new Date(seenOn) : null,
    },
    select: { id: true },
  })
}

export interface NewImportRun {
  readonly documentId: string
  readonly startedBy: string
  readonly readAt: Date
  readonly about: unknown
  readonly extraction: Extraction
  readonly trace: unknown
  /** The course that the reading is for; left out for one that is new. */
  readonly courseId?: string | null
  readonly status?: 'open' | 'set_aside'
}

/** Records one reading of a document and gives its id. The text stands in the document and is not kept twice. */
export async function writeImportRun(transaction: Transaction, { about, extraction, trace, ...run }: NewImportRun): Promise<string> {
  const { text: _, ...document } = extraction.document
  const data = { ...run, about: jsonOf(about), extraction: jsonOf({ ...extraction, document }), ...(trace !== undefined && { trace: jsonOf(trace) }) }
  const { id } = await transaction.importRun.create({ data, select: { id: true } })
  return id
}

/** Keeps a proposal and gives the draft's id. */
export async function writeDraft(
  transaction: Transaction,
  { importRunId, content, by, at }: { readonly importRunId: string; readonly content: CourseContent; readonly by: string; readonly at: Date },
): Promise<string> {
  const { id } = await transaction.courseDraft.create({
    data: { importRunId, content: jsonOf(content), createdBy: by, createdAt: at, updatedAt: at },
    select: { id: true },
  })
  return id
}
