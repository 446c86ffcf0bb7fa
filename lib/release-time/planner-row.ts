import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import type { Weekday } from '@/lib/domain/enumerations'
import { academicYearWords } from '@/lib/wording/dates'
import { type CostBasis, costBasis } from './cost'
import { daysOutOfClass } from './days-out-of-class'

/** One line of the planner: a course, or one route of it. */
export interface PlannerRow {
  /** Unique among the rows, and the same tomorrow: what the browser remembers is kept under it. */
  readonly key: string
  readonly slug: string
  readonly provider: string
  readonly title: string
  /** "regional route", where days or prices differ by route. */
  readonly scope: string | null
  readonly basis: CostBasis
  /** The year of a fee that is over, as "2016-17". */
  readonly oldFee: string | null
  readonly weekdays: readonly Weekday[]
}

/** The rows of one course: one, or one for each route whose days are kept apart. */
export function plannerRows(course: CatalogueCourse): readonly PlannerRow[] {
  const weekdays = factsOf(course, 'weekday').map((fact) => fact.value.day)
  return daysOutOfClass(course).options.map((days) => {
    const { route, venue, audience, academicYear } = days.scope
    const scope = [route && `${route} route`, venue, audience, academicYear && academicYearWords(academicYear)].filter(Boolean).join(', ')
    const basis = costBasis(course, days)
    const year = basis.fee.fees[0]?.academicYear
    return {
      key: scope ? `${course.slug} ${scope}` : course.slug,
      slug: course.slug,
      provider: course.provider.name,
      title: course.title,
      scope: scope || null,
      basis,
      oldFee: course.fields.fee.standing === 'stale' && year ? academicYearWords(year) : null,
      weekdays,
    }
  })
}

/** Name of a row, with its route. @example rowName(row) // 'Best Practice Network, distance route' */
export const rowName = ({ provider, scope }: Pick<PlannerRow, 'provider' | 'scope'>): string => (scope ? `${provider}, ${scope}` : provider)
