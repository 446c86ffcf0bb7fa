import type { Transaction } from '@/lib/data/database'
import { ownCourseIds } from '@/lib/data/own-courses'
import { slugOf } from '@/lib/domain/slug'
import type { Viewer } from '@/lib/domain/staff'
import type { Reading } from '@/lib/review/reading'

export interface ProposedOwner {
  /** Null where nobody of the staff but administrators answers for the document. */
  readonly providerId: string | null
  /** Null for a course that is new. */
  readonly courseId: string | null
}

const order = ['offers', 'awards', 'partner', 'department']

/** Names of providers in a reading, who offers the course first. */
const namedIn = ({ facts }: Reading): readonly string[] =>
  facts
    .flatMap((fact) => (fact.kind === 'provider' ? [fact.value] : []))
    .toSorted((one, other) => order.indexOf(one.role) - order.indexOf(other.role))
    .map(({ name }) => name)

/**
 * Whose a document is by its own words, among the viewer's providers, and which of their courses it speaks of: the one with the same award, where there is
 * just one. Null where an editor's document names none of their providers and they answer for several.
 */
export async function proposeOwner(transaction: Transaction, viewer: Viewer, reading: Reading): Promise<ProposedOwner | null> {
  const mine = await transaction.provider.findMany({
    where: viewer.role === 'administrator' ? {} : { id: { in: [...viewer.providerIds] } },
    select: { id: true, slug: true },
  })
  const bySlug = new Map(mine.map(({ id, slug }) => [slug, id] as const))
  const named = namedIn(reading).flatMap((name) => bySlug.get(slugOf(name)) ?? [])[0]
  const providerId = named ?? (viewer.role === 'editor' && mine.length === 1 ? (mine[0]?.id ?? null) : null)
  if (!providerId) return viewer.role === 'administrator' ? { providerId: null, courseId: null } : null
  const award = reading.kind === 'npq_course' ? 'npq_senco' : 'nasenco'
  const own = await ownCourseIds(transaction, viewer)
  const courses = await transaction.course.findMany({ where: { id: { in: [...own] }, providerId, award }, select: { id: true }, take: 2 })
  return { providerId, courseId: courses.length === 1 ? (courses[0]?.id ?? null) : null }
}
