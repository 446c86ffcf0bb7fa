import 'server-only'
import type { AnyPublishedFact, CatalogueCourse, Proof } from '@/lib/domain/catalogue'
import type { CourseContent } from '@/lib/domain/course-content'
import { standingsOf } from '@/lib/domain/course-standing'
import { coreKinds } from '@/lib/domain/fact-kinds'
import { publishedContent } from '@/lib/domain/published-content'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Transaction } from './database'
import { jsonOf } from './json'
import { isTabled } from './statement-relations'
import { insertValues, type Known } from './statement-tables'

type Published = Pick<CatalogueCourse, 'facts' | 'contested' | 'elsewhere'>
type Owner = { readonly statementId: string } | { readonly pointerId: string }

const evidenceRows = (owner: Owner, proofs: readonly Proof[]) => proofs.map((proof, position) => ({ ...proof, ...owner, position }))

const statementRow = (courseId: string, fact: AnyPublishedFact, position: number) => ({
  id: `${courseId}-${fact.id}`,
  courseId,
  key: fact.id,
  kind: fact.kind,
  position,
  qualifier: fact.qualifier,
  standing: fact.standing,
  workings: fact.workings ?? null,
  academicYear: fact.scope.academicYear ?? null,
  residency: fact.scope.residency ?? null,
  route: fact.scope.route ?? null,
  venue: fact.scope.venue ?? null,
  audience: fact.scope.audience ?? null,
  value: isTabled(fact.kind) ? Prisma.DbNull : jsonOf(fact.value),
  editedBy: fact.edit?.by ?? null,
  editedOn: fact.edit ? new Date(fact.edit.on) : null,
  editReason: fact.edit?.reason ?? null,
})

async function removeRows(transaction: Transaction, courseId: string): Promise<void> {
  const where = { where: { courseId } }
  await transaction.contradiction.deleteMany(where)
  await transaction.statement.deleteMany(where)
  await transaction.pointer.deleteMany(where)
  await transaction.fieldStanding.deleteMany(where)
  await transaction.courseSource.deleteMany(where)
}

async function writeDisputes(transaction: Transaction, courseId: string, contested: Published['contested']): Promise<void> {
  const entries = contested.map((entry, position) => ({ ...entry, id: `${courseId}-contested-${position + 1}`, position }))
  await transaction.contradiction.createMany({ data: entries.map(({ factIds: _, ...row }) => ({ ...row, courseId })) })
  const members = entries.flatMap(({ id, factIds }) =>
    factIds.map((key, position) => ({ contradictionId: id, statementId: `${courseId}-${key}`, position })),
  )
  await transaction.contradictionMember.createMany({ data: members })
}

async function writePointers(transaction: Transaction, courseId: string, elsewhere: Published['elsewhere']): Promise<void> {
  const entries = elsewhere.map((entry, position) => ({ ...entry, id: `${courseId}-elsewhere-${position + 1}`, position }))
  await transaction.pointer.createMany({
    data: entries.map(({ id, kind, where, url, position }) => ({ id, courseId, kind, where, url: url ?? null, position })),
  })
  await transaction.evidence.createMany({ data: entries.flatMap(({ id, proofs }) => evidenceRows({ pointerId: id }, proofs)) })
}

/**
 * Replaces everything that is published of a course but the course's own row: statements with their values and proofs, contradictions, pointers,
 * the standing of every comparable field, and its documents.
 */
export async function writeCourseRows(transaction: Transaction, courseId: string, content: CourseContent, known: Known): Promise<void> {
  const published = publishedContent(courseId, content)
  const idOf = (key: string): string => `${courseId}-${key}`
  await removeRows(transaction, courseId)
  await transaction.courseSource.createMany({ data: content.documentIds.map((documentId, position) => ({ courseId, documentId, position })) })
  await transaction.statement.createMany({ data: published.facts.map((fact, position) => statementRow(courseId, fact, position)) })
  await insertValues(transaction, published.facts, idOf, known)
  await transaction.evidence.createMany({ data: published.facts.flatMap((fact) => evidenceRows({ statementId: idOf(fact.id) }, fact.proofs)) })
  await writeDisputes(transaction, courseId, published.contested)
  await writePointers(transaction, courseId, published.elsewhere)
  await transaction.fieldStanding.createMany({ data: storedStandings(courseId, published, content.saysNone) })
}

/** Standings without age: no year is over before the year 0. */
function storedStandings(courseId: string, published: Published, saysNone: CourseContent['saysNone']) {
  const fields = standingsOf(published, 0)
  return coreKinds.map((kind) => {
    const standing = saysNone.includes(kind) ? 'says_none' : fields[kind].standing
    if (standing === 'stale') throw new Error(`The standing of ${kind} holds an age.`)
    return { courseId, kind, standing }
  })
}
