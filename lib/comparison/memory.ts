import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { digestOf } from './digest'
import { allRows } from './rows'

/**
 * Rows by their place in a link's memory. New rows join at the end and none is ever moved: links that people have sent stay readable.
 */
const remembered = [
  'attendance_days',
  'required_days',
  'release_days',
  'attendance_rule',
  'weekday',
  'duration',
  'fee',
  'school_cost',
  'funding',
  'award',
  'course_title',
  'qualification',
  'provider',
  'credit_points',
  'module_count',
  'delivery_mode',
  'study_mode',
  'venue',
  'assessment',
  'eligibility',
  'not_yet',
  'head',
  'application_document',
  'area',
  'prior_learning',
  'support',
  'start',
  'entry_year',
  'application_deadline',
  'intake_status',
] as const

const kindsOf = new Map(allRows.map(({ key, kinds }) => [key, kinds]))

/** What a link is made from: one word for each course, three letters for each row. @example memoryOf([birmingham]) // 'q3FaB1…' */
export const memoryOf = (courses: readonly CatalogueCourse[]): string =>
  courses.map((course) => remembered.map((key) => digestOf(course, kindsOf.get(key) ?? [])).join('')).join('.')

/** What has changed since a link was made. */
export interface Changes {
  /** By slug, the keys of the rows that say something else now. A course that is gone has none. */
  readonly rows: ReadonlyMap<string, ReadonlySet<string>>
  /** Slugs that were in the comparison and are no longer in the catalogue. */
  readonly gone: readonly string[]
}

/**
 * Compares the memory of a link with what the catalogue says now. `slugs` are those of the link, in its order; `null` if the memory does not belong to
 * that many courses. Rows that the link does not know count as unchanged.
 *
 * @example changesSince('q3F…', ['university-of-birmingham'], courses)?.rows.get('university-of-birmingham')?.has('fee')
 */
export function changesSince(was: string, slugs: readonly string[], courses: readonly CatalogueCourse[]): Changes | null {
  const words = was.split('.')
  if (words.length !== slugs.length || words.some((word) => word.length % 3 !== 0)) return null
  const found = new Map(courses.map((course) => [course.slug, course]))
  const rows = new Map(
    slugs.flatMap((slug, at) => {
      const course = found.get(slug)
      if (!course) return []
      const then = words[at]?.match(/.{3}/g) ?? []
      const changed = remembered.filter((key, place) => then[place] !== undefined && then[place] !== digestOf(course, kindsOf.get(key) ?? []))
      return [[slug, new Set<string>(changed)] as const]
    }),
  )
  return { rows, gone: slugs.filter((slug) => !found.has(slug)) }
}
