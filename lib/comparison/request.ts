import { z } from 'zod'
import { allRows } from './rows'

export const fewestCourses = 2
export const mostCourses = 5

/** Which rows of the table to show. */
export const views = ['all', 'differences', 'unknowns'] as const
export type View = (typeof views)[number]

/** What the address of a comparison asks for. */
export interface ComparisonRequest {
  /** At most five, without repeats, in the order given. */
  readonly slugs: readonly string[]
  readonly view: View
  /** Keys of the rows chosen; empty for all. */
  readonly rows: readonly string[]
  /** What a shared link remembers, as given. */
  readonly memory: { readonly on: string; readonly was: string } | null
  /** Sentences about what could not be used, and what to do. */
  readonly problems: readonly string[]
}

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120)
const list = z
  .union([z.string().transform((value) => [value]), z.array(z.string())])
  .optional()
  .transform((values) => (values ?? []).map((value) => value.trim()).filter((value) => value !== ''))
const last = list.transform((values) => values.at(-1))
const parameters = z.object({ course: list, show: last, row: list, on: last, was: last })

const day = z.iso.date()
const digests = z.string().regex(/^[A-Za-z0-9_.~-]{1,1200}$/)

/**
 * Reads the address of a comparison. What cannot be used is left out and said in a sentence.
 *
 * @example readComparison({ course: ['a', 'b', 'a'] }).problems // ['You chose one course twice. It stands in the table once.']
 */
export function readComparison(searchParams: Readonly<Record<string, string | readonly string[] | undefined>>): ComparisonRequest {
  const { course, show, row, on, was } = parameters.parse(searchParams)
  const wellFormed = course.filter((value) => slug.safeParse(value).success)
  const unique = [...new Set(wellFormed)]
  const view = views.find((word) => word === show)
  const rows = allRows.map(({ key }) => key).filter((key) => row.includes(key))
  const remembers = day.safeParse(on).success && digests.safeParse(was).success
  return {
    slugs: unique.slice(0, mostCourses),
    view: view ?? 'all',
    rows,
    memory: remembers && on && was ? { on, was } : null,
    problems: [
      ...(wellFormed.length < course.length
        ? ['One of the courses in the address has no name that we know. Choose it from the list of courses.']
        : []),
      ...(unique.length < wellFormed.length ? ['You chose one course twice. It stands in the table once.'] : []),
      ...(unique.length > mostCourses
        ? [
            `You can compare ${mostCourses} courses at once, and the address names ${unique.length}. The first ${mostCourses} are shown: remove one to make room.`,
          ]
        : []),
      ...(show !== undefined && !view ? ['We do not know that choice of rows. All rows are shown.'] : []),
      ...(row.length > rows.length && row.some((key) => !rows.includes(key))
        ? ['We do not know one of the rows in the address. It is left out.']
        : []),
      ...((on !== undefined || was !== undefined) && !remembers
        ? ['The end of this link is damaged, so we cannot say what has changed since it was made. The table shows what holds today.']
        : []),
    ],
  }
}

/**
 * The address of a comparison without its path; `memory` makes it a link that remembers.
 *
 * @example comparisonQuery({ slugs: ['a', 'b'] }) // 'course=a&course=b'
 */
export function comparisonQuery({
  slugs,
  view = 'all',
  rows = [],
  memory = null,
}: Partial<Omit<ComparisonRequest, 'problems'>> & { readonly slugs: readonly string[] }): string {
  return new URLSearchParams([
    ...slugs.map((value) => ['course', value]),
    ...(view === 'all' ? [] : [['show', view]]),
    ...rows.map((key) => ['row', key]),
    ...(memory
      ? [
          ['on', memory.on],
          ['was', memory.was],
        ]
      : []),
  ]).toString()
}
