import 'server-only'
import type { Catalogue, CatalogueDocument } from '@/lib/domain/catalogue'
import { type FactKind, isFactKind } from '@/lib/domain/fact-kinds'
import { documentColumns, documentOf } from './catalogue-courses'
import { getDatabase } from './database'
import { getCatalogue } from './get-catalogue'

/** Words of a document that carry a published fact, or that point elsewhere for one (`factId` null). Offsets as in `Evidence`. */
export interface DocumentMark {
  /** The proof's own id, which its address bears. */
  readonly proofId: string
  readonly factId: string | null
  readonly courseSlug: string
  readonly kind: FactKind
  readonly start: number
  readonly end: number
}
export interface ReadableDocument {
  readonly document: CatalogueDocument
  readonly text: string
  /** In order of the text. */
  readonly marks: readonly DocumentMark[]
}

async function read(id: string): Promise<ReadableDocument | null> {
  const owner = { select: { key: true, kind: true, course: { select: { slug: true, withdrawnAt: true } } } } as const
  const row = await getDatabase().sourceDocument.findFirst({
    where: { id, courses: { some: { course: { withdrawnAt: null } } } },
    select: {
      ...documentColumns,
      text: true,
      evidence: {
        orderBy: [{ start: 'asc' }, { end: 'desc' }, { id: 'asc' }],
        select: {
          id: true,
          start: true,
          end: true,
          statement: owner,
          pointer: { select: { kind: true, course: { select: { slug: true, withdrawnAt: true } } } },
        },
      },
    },
  })
  if (!row) return null
  const { text, evidence, ...document } = row
  const marks = evidence.flatMap(({ id: proofId, start, end, statement, pointer }): readonly DocumentMark[] => {
    const carried = statement ?? pointer
    if (!carried || carried.course.withdrawnAt || !isFactKind(carried.kind)) return []
    return [{ proofId, factId: statement?.key ?? null, courseSlug: carried.course.slug, kind: carried.kind, start, end }]
  })
  return { document: documentOf(document), text, marks }
}

// Documents that were asked for, in the state of one snapshot; one store a process, however often a bundler evaluates this file.
interface Store {
  readonly catalogue: Catalogue
  readonly documents: Map<string, Promise<ReadableDocument | null>>
}
const shared: typeof globalThis & { nasencoDocuments?: Store } = globalThis

/**
 * A document on which a published course rests, word for word, with the marks of every published fact; null when nothing published rests on a document of
 * this id. Read once and kept until the catalogue's version moves on.
 *
 * @example (await getDocument('worcester-course-page-7b1c02de'))?.marks[0]
 */
export async function getDocument(id: string): Promise<ReadableDocument | null> {
  const catalogue = await getCatalogue()
  if (!catalogue.courses.some(({ documents }) => documents.some((document) => document.id === id))) return null
  if (shared.nasencoDocuments?.catalogue !== catalogue) shared.nasencoDocuments = { catalogue, documents: new Map() }
  const { documents } = shared.nasencoDocuments
  const known = documents.get(id)
  if (known) return known
  const reading = read(id)
  documents.set(id, reading)
  // A failure is not kept: the next reader tries again.
  reading.catch(() => documents.delete(id))
  return reading
}
