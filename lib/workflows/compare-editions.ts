import { maySee } from '@/lib/auth/rights'
import { readVersion } from '@/lib/data/courses'
import { getDatabase } from '@/lib/data/database'
import { textsOf } from '@/lib/data/editions'
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
export interface ComparedEditions {
  readonly document: StaffDocument
  readonly older: { readonly id: string; readonly title: string }
  readonly rows: readonly DifferenceRow[]
  readonly facts: readonly FactInEditions[]
}

/**
 * A document beside the edition that it takes the place of: the difference of the two texts, and how the words of each live fact fared. Throws `not_found`
 * where the document is not the viewer's or takes the place of none.
 */
export async function compareEditions(viewer: Viewer, documentId: string): Promise<ComparedEditions> {
  const database = getDatabase()
  guard(viewer, await documentOwner(database, documentId), maySee)
  const document = await findStaffDocument(database, documentId)
  if (!document?.replaces) throw notThere()
  const older = document.replaces
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
  return { document, older, rows: textDifference(old, document.text), facts }
}
