import type { Catalogue, CatalogueCourse, WithdrawnCourse } from '@/lib/domain/catalogue'
import { withdrawnWords } from '@/lib/wording/withdrawn-words'
import type { Cell } from './cell'
import { type Difference, differenceOf } from './difference'
import { type Changes, changesSince } from './memory'
import { type ComparisonRequest, fewestCourses } from './request'
import type { ComparisonContext, Row } from './row'
import { ageRow, rowGroups } from './rows'

/** One column: a course, or the place of one that is no longer published. */
export interface Column {
  readonly slug: string
  readonly name: string
  readonly course: CatalogueCourse | null
  /** When and why it was taken from the catalogue, if that is why there is no course. */
  readonly withdrawn: Pick<WithdrawnCourse, 'withdrawnOn' | 'because'> | null
}

export interface ComparedRow {
  readonly key: string
  readonly label: string
  readonly help?: string
  /** In the order of the columns. */
  readonly cells: readonly Cell[]
  readonly difference: Difference
  /** For each column, whether it says something else than when the link was made. */
  readonly changed: readonly boolean[]
  /** The largest amount in the row, in pence: the full length of its bars. */
  readonly mostPence: number | null
}

/** A comparison, ready to be shown, printed or saved. */
export interface Comparison {
  readonly columns: readonly Column[]
  readonly age: ComparedRow
  readonly groups: readonly { readonly key: string; readonly title: string; readonly rows: readonly ComparedRow[] }[]
  readonly changes: (Changes & { readonly on: string }) | null
  readonly problems: readonly string[]
}

/** What stands in a row of a course that is no longer published. */
function goneCell({ withdrawn }: Column, row: Row): Cell {
  const full = row === ageRow
  const words = withdrawn ? (full ? withdrawnWords(withdrawn) : 'Withdrawn') : `No longer in the catalogue${full ? '. Ask the provider.' : ''}`
  return { shape: 'gone', standing: 'not_stated', words }
}

/** The name at the head of a column: the provider, and the title where a provider stands there twice. */
function nameOf(course: CatalogueCourse, courses: readonly CatalogueCourse[]): string {
  const twice = courses.some((other) => other !== course && other.provider.name === course.provider.name)
  return twice ? `${course.provider.name}: ${course.title}` : course.provider.name
}

/** A slug as a name, for want of a better one. @example nameOfSlug('university-of-worcester') // 'University of worcester' */
const nameOfSlug = (slug: string): string => {
  const words = slug.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function compareRow(row: Row, columns: readonly Column[], changes: Changes | null, context: ComparisonContext): ComparedRow {
  const cells = columns.map((column) => (column.course ? row.cell(column.course, context) : goneCell(column, row)))
  const { key, label, help } = row
  const amounts = cells.flatMap((cell) => (cell.shape === 'said' ? cell.sayings.flatMap(({ pence }) => pence ?? []) : []))
  const counted = differenceOf(cells)
  const difference = counted.same ? counted : { ...counted, words: row.difference?.(cells) ?? counted.words }
  const changed = columns.map(({ slug }) => changes?.rows.get(slug)?.has(key) ?? false)
  return { key, label, ...(help && { help }), cells, difference, changed, mostPence: amounts.length > 1 ? Math.max(...amounts) : null }
}

/**
 * Compares the courses of a request: every row for every course, what differs, and what has changed since a shared link was made. A course that is not
 * in the catalogue is left out with a sentence; in a link that remembers it, and where it was withdrawn, it keeps its column.
 *
 * @example compareCourses(readComparison({ course: ['a', 'b'] }), catalogue, { today: '2026-11-22' }).columns.length // 2
 */
export function compareCourses(request: ComparisonRequest, catalogue: Catalogue, context: ComparisonContext): Comparison {
  const bySlug = new Map(catalogue.courses.map((course) => [course.slug, course]))
  const courses = request.slugs.flatMap((slug) => bySlug.get(slug) ?? [])
  const { memory } = request
  const changes = memory && changesSince(memory.was, request.slugs, courses)
  const columns = request.slugs.flatMap((slug): readonly Column[] => {
    const course = bySlug.get(slug)
    if (course) return [{ slug, name: nameOf(course, courses), course, withdrawn: null }]
    const withdrawn = catalogue.withdrawn.find((gone) => gone.slug === slug)
    if (withdrawn) return [{ slug, name: withdrawn.provider.name, course: null, withdrawn }]
    return changes ? [{ slug, name: nameOfSlug(slug), course: null, withdrawn: null }] : []
  })
  const strange = request.slugs.length - columns.length
  const compare = (row: Row) => compareRow(row, columns, changes, context)
  const isShown = ({ key }: Row): boolean => request.rows.length === 0 || request.rows.includes(key)
  return {
    columns,
    age: compare(ageRow),
    groups: rowGroups.map(({ key, title, rows }) => ({ key, title, rows: rows.filter(isShown).map(compare) })).filter(({ rows }) => rows.length > 0),
    changes: memory && changes && { ...changes, on: memory.on },
    problems: [
      ...request.problems,
      ...(strange > 0
        ? [
            `${strange === 1 ? 'One course' : `${strange} courses`} in the address ${strange === 1 ? 'is' : 'are'} not in the catalogue. Choose from the list of courses.`,
          ]
        : []),
      ...(memory && !changes ? ['The end of this link belongs to other courses, so we cannot say what has changed since it was made.'] : []),
      ...(columns.length > 0 && columns.length < fewestCourses ? ['One course is no comparison. Add another to see them side by side.'] : []),
    ],
  }
}
