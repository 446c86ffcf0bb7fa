import { maySee } from '@/lib/auth/rights'
import { readVersion } from '@/lib/data/courses'
import { getDatabase, type Transaction } from '@/lib/data/database'
import { olderEditions, textsOf } from '@/lib/data/editions'
import { documentOwner, guard, notThere } from '@/lib/data/owned'
import { findStaffDocument, type StaffDocument } from '@/lib/data/staff-documents'
import type { CourseFact } from '@/lib/domain/course-content'
import type { Viewer } from '@/lib/domain/staff'
import { driftOf, type FactDrift } from '@/lib/review/drift-of'
import { type DifferenceRow, textDifference } from '@/lib/review/text-difference'

export interface FactInEditions {
  readonly course: string
  readonly fact: CourseFact
  /** Its words in the older edition. */
  readonly old: CourseFact['evidence']
  readonly drift: FactDrift
}
interface EditionShown {
  readonly id: string
  readonly title: string
}
export interface ComparedEditions {
  readonly document: StaffDocument
  readonly older: EditionShown
  /** Every edition that it takes the place of, the last first. */
  readonly editions: readonly EditionShown[]
  readonly rows: readonly DifferenceRow[]
  readonly facts: readonly FactInEditions[]
}

/** The editions that a document takes the place of, the last first. */
async function titledEditions(database: Transaction, documentId: string): Promise<readonly EditionShown[]> {
  const ids = await olderEditions(database, documentId)
  const rows = await database.sourceDocument.findMany({ where: { id: { in: [...ids] } }, select: { id: true, title: true } })
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

/**
 * A document beside an edition that it takes the place of, the last where none is chosen: the difference of the two texts, and how the words of each live fact fared. Throws `not_found`
 * where the document is not the viewer's, takes the place of none, or not of the chosen one.
 */
export async function compareEditions(viewer: Viewer, documentId: string, olderId?: string): Promise<ComparedEditions> {
  const database = getDatabase()
  guard(viewer, await documentOwner(database, documentId), maySee)
  const document = await findStaffDocument(database, documentId)
  if (!document?.replaces) throw notThere()
  const editions = await titledEditions(database, documentId)
  const older = olderId === undefined ? editions[0] : editions.find(({ id }) => id === olderId)
  if (!older) throw notThere()
  const old = (await textsOf(database, [older.id])).get(older.id) ?? ''
  const courses = await database.course.findMany({
    where: { sources: { some: { documentId: older.id } } },
    orderBy: { id: 'asc' },
    select: { id: true, version: true, provider: { select: { name: true } } },
  })
  const facts: FactInEditions[] = []
  for (const { id, version, provider } of courses) {
    const live = await readVersion(database, id, version)
    const carried = (live?.facts ?? []).flatMap((fact) => {
      const evidence = fact.evidence.filter((words) => words.documentId === older.id)
      return evidence.length > 0 ? [{ id: fact.id, fact, evidence }] : []
    })
    for (const [at, drift] of driftOf(old, document.text, carried).entries()) {
      const own = carried[at]
      if (own) facts.push({ course: provider.name, fact: own.fact, old: own.evidence, drift })
    }
  }
  return { document, older, editions, rows: textDifference(old, document.text), facts }
}
