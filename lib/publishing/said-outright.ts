import { type CatalogueCourse, factsOf, type PublishedFact } from '@/lib/domain/catalogue'
import type { CoreKind } from '@/lib/domain/fact-kinds'

/**
 * The facts of a kind that may be passed on without a word about how they are known: printed in a document of today, or set by staff. None where the
 * readings disagree, or where all is of a year that is over.
 *
 * @example saidOutright(birmingham, 'fee') // [], because its fee is of 2016-17
 */
export function saidOutright<K extends CoreKind>(course: CatalogueCourse, kind: K): readonly PublishedFact<K>[] {
  const { standing } = course.fields[kind]
  if (standing === 'contested' || standing === 'stale' || standing === 'says_none') return []
  return factsOf(course, kind).filter((fact) => fact.standing !== 'implied')
}
