import { mayEdit, maySee } from '@/lib/auth/rights'
import { today } from '@/lib/clock'
import { readVersion } from '@/lib/data/courses'
import { getDatabase, type Transaction } from '@/lib/data/database'
import { textsOf } from '@/lib/data/editions'
import { guard, notThere, readingOwner } from '@/lib/data/owned'
import { findReading, readDecisions, type StoredReading } from '@/lib/data/readings'
import { academicYearOf } from '@/lib/domain/academic-year'
import type { CourseContent } from '@/lib/domain/course-content'
import type { Viewer } from '@/lib/domain/staff'
import { type Drifted, driftOf } from '@/lib/review/drift-of'
import { isNoCourse } from '@/lib/review/overruling'
import { type Decided, type DroppedWords, droppedOf, type Reading, readingOf } from '@/lib/review/reading'
import { type ReviewQueue, reviewQueue } from '@/lib/review/review-queue'

export interface ShownReading {
  readonly run: StoredReading
  readonly reading: Reading
  readonly queue: ReviewQueue
  readonly decisions: readonly Decided[]
  readonly dropped: readonly DroppedWords[]
  readonly mayDecide: boolean
  /** Whether the viewer may say that it is a course after all. */
  readonly mayOverrule: boolean
}

/** How the words of live facts fared since the edition that the document takes the place of. */
async function driftSince(transaction: Transaction, { document }: StoredReading, live: CourseContent | null): Promise<ReadonlyMap<string, Drifted>> {
  const { replacesId, text } = document
  if (!replacesId || !live) return new Map()
  const old = (await textsOf(transaction, [replacesId])).get(replacesId)
  if (old === undefined) return new Map()
  const facts = live.facts
    .map(({ id, evidence }) => ({ id, evidence: evidence.filter(({ documentId }) => documentId === replacesId) }))
    .filter(({ evidence }) => evidence.length > 0)
  return new Map(driftOf(old, text, facts).map(({ id, state }) => [id, state] as const))
}

/** The published content that a reading is compared with, or null for a course that is new. */
export const liveOf = ({ courseId, course }: StoredReading, transaction: Transaction): Promise<CourseContent | null> =>
  courseId && course ? readVersion(transaction, courseId, course.version) : Promise.resolve(null)

/** A reading as its review shows it. Throws `not_found` for one that is not the viewer's. */
export async function showReading(viewer: Viewer, importRunId: string): Promise<ShownReading> {
  const database = getDatabase()
  const owner = guard(viewer, await readingOwner(database, importRunId), maySee)
  const run = await findReading(database, importRunId)
  if (!run) throw notThere()
  const reading = readingOf(run.extraction, run.documentId)
  const [live, decisions] = await Promise.all([liveOf(run, database), readDecisions(database, importRunId)])
  const drift = await driftSince(database, run, live)
  return {
    run,
    reading,
    decisions,
    queue: reviewQueue(reading, { live, decisions, drift, year: academicYearOf(today()) }),
    dropped: droppedOf(run.trace),
    mayDecide: mayEdit(viewer, owner) && run.status === 'open' && !run.draft,
    mayOverrule: mayEdit(viewer, owner) && isNoCourse(reading.kind),
  }
}

/** A reading for somebody who decides. Throws `not_found` for everybody else. */
export async function readingToDecide(viewer: Viewer, importRunId: string): Promise<ShownReading> {
  guard(viewer, await readingOwner(getDatabase(), importRunId), mayEdit)
  return showReading(viewer, importRunId)
}
