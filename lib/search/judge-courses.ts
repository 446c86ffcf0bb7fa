import type { CatalogueCourse } from '@/lib/domain/catalogue'
import type { Choices } from './choices'
import type { Filter, SearchContext } from './filter'
import { filters } from './filters'
import type { Verdict } from './verdict'

/** How one course stands to every filter in use. */
export interface Judged {
  readonly course: CatalogueCourse
  readonly verdicts: ReadonlyMap<string, Verdict>
}
export type Standing = 'yes' | 'might' | 'no'

/** Each course of the catalogue with its verdict under each filter in use; filters without a choice judge nothing. */
export function judgeCourses(choices: Choices, context: SearchContext): readonly Judged[] {
  const judges = filters.flatMap((filter) => {
    const values = choices.values[filter.key]
    return values && values.length > 0 ? [[filter.key, filter.judge(values, context)] as const] : []
  })
  return context.catalogue.courses.map((course) => ({ course, verdicts: new Map(judges.map(([key, judge]) => [key, judge(course)])) }))
}

/**
 * All verdicts together: one no is no, else one doubt is a doubt. `without` leaves out the filter of that key.
 *
 * @example together([yes, might('fee', '…', '…')]) // 'might'
 */
export function together(verdicts: ReadonlyMap<string, Verdict>, without?: string): Standing {
  let standing: Standing = 'yes'
  for (const [key, { match }] of verdicts) {
    if (key === without) continue
    if (match === 'no') return 'no'
    if (match === 'might') standing = 'might'
  }
  return standing
}

/** One filter's verdict beside the standing that the others give. */
export const combine = (others: Standing, { match }: Verdict): Standing =>
  others === 'no' || match === 'no' ? 'no' : others === 'might' || match === 'might' ? 'might' : 'yes'

/** Courses that match and courses that might. */
export interface Count {
  readonly match: number
  readonly might: number
}

/** @example countOf(['yes', 'might', 'no']) // { match: 1, might: 1 } */
export function countOf(standings: readonly Standing[]): Count {
  let match = 0
  let maybe = 0
  for (const standing of standings) {
    if (standing === 'yes') match++
    else if (standing === 'might') maybe++
  }
  return { match, might: maybe }
}

/**
 * Counts the courses under other values of one filter, judged against what the other filters already said. Values may be empty.
 *
 * @example countsWith(judged, feeFilter, context)(['2500']) // { match: 2, might: 2 }
 */
export function countsWith(judged: readonly Judged[], filter: Filter, context: SearchContext): (values: readonly string[]) => Count {
  const passing = judged.flatMap(({ course, verdicts }) => {
    const others = together(verdicts, filter.key)
    return others === 'no' ? [] : [{ course, others }]
  })
  return (values) => {
    const judge = values.length > 0 ? filter.judge(values, context) : null
    return countOf(passing.map(({ course, others }) => (judge ? combine(others, judge(course)) : others)))
  }
}
