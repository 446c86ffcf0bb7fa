import type { CatalogueCourse } from '@/lib/domain/catalogue'
import type { Choices } from './choices'
import type { Filter, SearchContext } from './filter'
import { filters } from './filters'
import { type Count, countOf, type Judged, judgeCourses, together } from './judge-courses'
import { type CountedOption, countedOptions } from './option-counts'
import { inOrder, type Ordered } from './orders'
import { type Relaxation, relaxations, smallestRemoval } from './relaxations'
import type { Doubt } from './verdict'

export interface Match {
  readonly course: CatalogueCourse
}
export interface Maybe extends Match {
  readonly doubts: readonly Doubt[]
}
export interface LeftOut extends Match {
  /** Clauses that follow the course's name, with the key of their filter. */
  readonly because: readonly { readonly key: string; readonly words: () => string }[]
}

/** The answer to one search, whole. */
export interface SearchResult {
  readonly choices: Choices
  readonly count: Count
  readonly matches: Ordered<Match>
  readonly maybes: Ordered<Maybe>
  readonly leftOut: readonly LeftOut[]
  readonly options: readonly { readonly filter: Filter; readonly options: readonly CountedOption[] }[]
  readonly relaxations: readonly Relaxation[]
  /** Keys of the filters that must go together, where nothing is found and no single change helps. */
  readonly removal: readonly string[] | null
}

const doubtsOf = ({ verdicts }: Judged): readonly Doubt[] =>
  [...verdicts.values()].flatMap((verdict) => (verdict.match === 'might' ? verdict.doubt : []))
const refusalsOf = ({ verdicts }: Judged): LeftOut['because'] =>
  [...verdicts].flatMap(([key, verdict]) => (verdict.match === 'no' ? { key, words: verdict.because } : []))

/**
 * Searches a catalogue: a pure function of catalogue, choices and day. Courses that match and courses that might (their documents do not let us say)
 * are kept apart; each option of each filter carries the exact counts of the list behind it.
 *
 * @example searchCourses(choices, { catalogue, today: '2026-11-22' }).count // { match: 2, might: 2 }
 */
export function searchCourses(choices: Choices, context: SearchContext): SearchResult {
  const judged = judgeCourses(choices, context)
  const standing = new Map(judged.map((entry) => [entry.course.id, together(entry.verdicts)]))
  const of = (wanted: string) => judged.filter(({ course }) => standing.get(course.id) === wanted)
  const count = countOf([...standing.values()])
  const changes = relaxations(judged, choices, context)
  return {
    choices,
    count,
    matches: inOrder(
      of('yes').map(({ course }) => ({ course })),
      choices,
      context,
    ),
    maybes: inOrder(
      of('might').map((entry) => ({ course: entry.course, doubts: doubtsOf(entry) })),
      choices,
      context,
    ),
    leftOut: of('no').map((entry) => ({ course: entry.course, because: refusalsOf(entry) })),
    options: filters.map((filter) => ({ filter, options: countedOptions(filter, judged, choices, context) })),
    relaxations: changes,
    removal: count.match + count.might === 0 && changes.length === 0 ? smallestRemoval(judged, choices) : null,
  }
}
