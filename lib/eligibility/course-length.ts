import { type CatalogueCourse, factsOf, type PublishedFact } from '@/lib/domain/catalogue'
import { sourceOf } from './source-of'
import type { Source } from './verdict'

/** How long a course lasts, in months; `max` is `null` where the words set no upper bound. */
export interface CourseLength {
  readonly min: number
  readonly max: number | null
  readonly source: Source
}

/** An academic year is counted as twelve months: never less than it can last. */
const monthsIn = { month: 1, year: 12, academic_year: 12 } as const

const lengthOf = (facts: readonly PublishedFact<'duration'>[]): CourseLength | null => {
  const months = facts.map(({ value }) => ({
    min: (value.min ?? value.max ?? 0) * monthsIn[value.unit],
    max: value.max === null ? null : value.max * monthsIn[value.unit],
  }))
  if (months.length === 0) return null
  const open = months.some(({ max }) => max === null)
  return {
    min: Math.min(...months.map(({ min }) => min)),
    max: open ? null : Math.max(...months.map(({ max }) => max ?? 0)),
    source: sourceOf(facts),
  }
}

/**
 * The length of a course from start to end as its document gives it; failing that, of its teaching. Several values (routes, readings) give the span
 * of all. An NPQ without a stated length is taken at the 18 months of the guidance; a NASENCO without one is unknown.
 *
 * @example courseLength(birmingham) // { min: 12, max: 12, … }
 */
export function courseLength(course: Pick<CatalogueCourse, 'facts' | 'award'>): CourseLength | null {
  const durations = factsOf(course, 'duration')
  const of = (subject: string) => lengthOf(durations.filter(({ value }) => value.of === subject))
  const stated = of('course') ?? of('taught')
  if (stated || course.award !== 'npq_senco') return stated
  return { min: 18, max: 18, source: { from: 'regulation', law: 'npq_length' } }
}
