import { type Catalogue, type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { deliveryModeLabels } from '@/lib/wording/labels'
import { listOf } from '@/lib/wording/lists'
import { areasServed } from './areas-served'

export interface SimilarCourse {
  readonly course: CatalogueCourse
  /** What it has in common, for readers; at least one. @example ['also blended', 'also serves Dudley'] */
  readonly reasons: readonly string[]
}

const most = 3
const namedAreas = 3

function sharedAreas(one: CatalogueCourse, other: CatalogueCourse): string | undefined {
  const [here, there] = [areasServed(one), areasServed(other)]
  if (there.everywhere) return here.everywhere || here.names.size > 0 ? 'serves all of England' : undefined
  const shared = [...there.names].filter((name) => here.names.has(name)).toSorted((a, b) => a.localeCompare(b, 'en-GB'))
  if (shared.length === 0) return undefined
  return `also serves ${shared.length > namedAreas ? `${shared.length} of the same areas` : listOf(shared)}`
}

function sharedModes(one: CatalogueCourse, other: CatalogueCourse): string | undefined {
  const here = new Set(factsOf(one, 'delivery_mode').map(({ value }) => value.mode))
  const shared = [...new Set(factsOf(other, 'delivery_mode').map(({ value }) => value.mode))].filter((mode) => here.has(mode))
  return shared.length > 0 ? `also ${listOf(shared.map((mode) => deliveryModeLabels[mode].toLowerCase()))}` : undefined
}

/**
 * Courses that lead to the same award and share a way of teaching or an area, at most three: those with most in common, told in order of name.
 *
 * @example similarCourses(birmingham, catalogue)[0]?.reasons // ['also face to face, online and blended', 'serves all of England']
 */
export function similarCourses(course: CatalogueCourse, { courses }: Pick<Catalogue, 'courses'>): readonly SimilarCourse[] {
  return courses
    .filter((other) => other.slug !== course.slug && other.award === course.award)
    .map((other) => ({
      course: other,
      reasons: [sharedModes(course, other), sharedAreas(course, other)].filter((reason) => reason !== undefined),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((one, other) => other.reasons.length - one.reasons.length)
    .slice(0, most)
    .toSorted((one, other) => one.course.provider.name.localeCompare(other.course.provider.name, 'en-GB'))
}
