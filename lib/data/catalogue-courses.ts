import 'server-only'
import { dayOf } from '@/lib/clock'
import type { CatalogueCourse, CatalogueDocument, WithdrawnCourse } from '@/lib/domain/catalogue'
import { type CourseContent, courseFactSchema } from '@/lib/domain/course-content'
import { type CoreKind, isCoreKind, isFactKind } from '@/lib/domain/fact-kinds'
import { publishedCourse } from '@/lib/domain/published-course'
import type { Transaction } from './database'
import { isTabled, statementRelations } from './statement-relations'
import { valueIn } from './value-rows'

const byPosition = { orderBy: { position: 'asc' } } as const
const words = { ...byPosition, select: { documentId: true, start: true, end: true, quote: true } } as const
export const documentColumns = {
  id: true,
  title: true,
  sourceKind: true,
  url: true,
  seenOn: true,
  storedAt: true,
  editionFrom: true,
  editionTo: true,
  characters: true,
} as const
const values = {
  partnership: true,
  courseInstance: true,
  taughtDay: true,
  dayRequirement: true,
  releaseTime: true,
  attendanceRule: true,
  venueOfTeaching: true,
  areaServed: true,
  fee: true,
  assessment: true,
  eligibilityRule: true,
  applicationDocument: true,
  applicationRoute: true,
  contact: true,
  support: true,
} as const

const readRows = (transaction: Transaction) =>
  transaction.course.findMany({
    where: { withdrawnAt: null },
    include: {
      provider: true,
      sources: { ...byPosition, select: { document: { select: documentColumns } } },
      fields: true,
      statements: { ...byPosition, include: { ...values, evidence: words } },
      contradictions: { ...byPosition, include: { members: { ...byPosition, select: { statement: { select: { key: true } } } } } },
      pointers: { ...byPosition, include: { evidence: words } },
    },
  })
type CourseRow = Awaited<ReturnType<typeof readRows>>[number]
type StatementRow = CourseRow['statements'][number]

const said = <K extends string, V>(key: K, value: V | null): { [P in K]?: V } => (value === null ? {} : { [key]: value }) as { [P in K]?: V }

function kindOf(word: string) {
  if (!isFactKind(word)) throw new Error(`"${word}" is no kind of fact.`)
  return word
}

function valueOfStatement(row: StatementRow): unknown {
  const kind = kindOf(row.kind)
  if (!isTabled(kind)) return row.value
  const cells = row[statementRelations[kind]]
  if (!cells) throw new Error(`Statement ${row.id} has no row in its table.`)
  return valueIn(kind, cells)
}

function factOf(row: StatementRow): CourseContent['facts'][number] {
  const { academicYear, residency, route, venue, audience } = row
  const scope = { ...said('academicYear', academicYear), ...said('residency', residency), ...said('route', route), ...said('venue', venue) }
  return courseFactSchema.parse({
    id: row.key,
    kind: row.kind,
    value: valueOfStatement(row),
    qualifier: row.qualifier,
    standing: row.standing,
    ...said('workings', row.workings),
    scope: { ...scope, ...said('audience', audience) },
    evidence: row.evidence,
    ...(row.editedOn && { edit: { by: row.editedBy, on: row.editedOn.toISOString().slice(0, 10), reason: row.editReason } }),
  })
}

/** A stored document as readers meet it. */
export function documentOf({ seenOn, storedAt, ...row }: CourseRow['sources'][number]['document']): CatalogueDocument {
  return { ...row, seenOn: seenOn?.toISOString().slice(0, 10) ?? null, readOn: dayOf(storedAt) }
}

/** The fields of which the documents say that there is none; every other standing follows from the facts. */
const saysNoneOf = ({ fields }: CourseRow): CoreKind[] =>
  fields.flatMap(({ kind, standing }) => (standing === 'says_none' && isFactKind(kind) && isCoreKind(kind) ? [kind] : []))

function courseOf(row: CourseRow, academicYear: number): CatalogueCourse {
  const { createdAt: _, version: _version, ...provider } = row.provider
  const content = {
    title: row.title,
    award: row.award,
    saysNone: saysNoneOf(row),
    facts: row.statements.map(factOf),
    contested: row.contradictions.map(({ kind, note, members }) => ({
      kind: kindOf(kind),
      factIds: members.map(({ statement }) => statement.key),
      note,
    })),
    elsewhere: row.pointers.map(({ kind, where, url, evidence }) => ({ kind: kindOf(kind), where, ...said('url', url), evidence })),
  }
  const documents = row.sources.map(({ document }) => documentOf(document))
  return publishedCourse({ id: row.id, slug: row.slug, provider, content, documents, publishedAt: row.publishedAt.toISOString() }, academicYear)
}

/** Every published course, in order of provider name and then of title. `academicYear` by its first calendar year: what ended before it is stale. */
export async function readCourses(transaction: Transaction, academicYear: number): Promise<readonly CatalogueCourse[]> {
  const courses = (await readRows(transaction)).map((row) => courseOf(row, academicYear))
  const order = new Intl.Collator('en-GB')
  return courses.toSorted((one, other) => order.compare(one.provider.name, other.provider.name) || order.compare(one.title, other.title))
}

/** Courses that were withdrawn and not published again, in order of provider name. */
export async function readWithdrawn(transaction: Transaction): Promise<readonly WithdrawnCourse[]> {
  const rows = await transaction.course.findMany({
    where: { withdrawnAt: { not: null } },
    select: { slug: true, title: true, award: true, withdrawnAt: true, withdrawnBecause: true, provider: { select: { name: true, slug: true } } },
    orderBy: [{ provider: { name: 'asc' } }, { slug: 'asc' }],
  })
  return rows.map(({ withdrawnAt, withdrawnBecause, ...row }) => ({
    ...row,
    withdrawnOn: withdrawnAt ? dayOf(withdrawnAt) : '',
    because: withdrawnBecause ?? '',
  }))
}
