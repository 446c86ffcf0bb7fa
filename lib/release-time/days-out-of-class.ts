import { type CatalogueCourse, factsOf, type PublishedFact } from '@/lib/domain/catalogue'
import type { Scope } from '@/lib/domain/fact'
import { sameAmount } from './bounded'
import { type DayClaim, dayClaims } from './day-claims'
import type { DayCount } from './day-count'
import { splitReadings } from './day-readings'
import { type DayLine, dayLines, sumLines, type Weekend } from './day-sums'

/** One way of reading the days of a course. */
export interface DaysReading {
  readonly lines: readonly DayLine[]
  /** Days that the course or its conditions demand. `null`: only recommended days have a number. */
  readonly required: DayCount | null
  /** Required and recommended days together. */
  readonly withRecommended: DayCount
}

/** Why there is no number, or what a number leaves out. */
export type DaysUnknown = 'days_not_stated' | 'days_stated_elsewhere' | 'only_days_per_module' | 'release_without_number'

/** The days of one route (or other scope) of a course; an empty scope is the course in general. */
export interface ScopedDays {
  readonly scope: Scope
  /** None: no number is known. One: the document is clear. More: it disagrees, in document order; no reading is preferred. */
  readonly readings: readonly DaysReading[]
  /** The sums on which all readings agree; `null` where they differ or nothing is known. */
  readonly required: DayCount | null
  readonly withRecommended: DayCount | null
  /** Days of a module: shown, never summed with days of the programme. */
  readonly perModule: readonly PublishedFact<'attendance_days'>[]
  readonly unknown: readonly DaysUnknown[]
}

/** The days that a course takes from class. The general case, if there is one, comes first. */
export interface DaysOutOfClass {
  readonly options: readonly [ScopedDays, ...ScopedDays[]]
}

type Read = Pick<CatalogueCourse, 'facts' | 'contested'> & Partial<Pick<CatalogueCourse, 'elsewhere'>>

const keyOf = ({ route, venue, audience, academicYear }: Scope): string => JSON.stringify([route, venue, audience, academicYear])
const general = keyOf({})

/** What all readings agree on. */
function agreed<T extends DayCount | null>(readings: readonly DaysReading[], side: (reading: DaysReading) => T): T | null {
  const [first, ...others] = readings
  return first && others.every((other) => sameAmount(side(first), side(other))) ? side(first) : null
}

function readingOf(claims: readonly DayClaim[], weekend: Weekend): readonly DaysReading[] {
  const lines = dayLines(claims, weekend)
  const withRecommended = sumLines(lines)
  return withRecommended ? [{ lines, required: sumLines(lines.filter((line) => line.force === 'required')), withRecommended }] : []
}

/** A course taught on Saturdays takes nobody out of class; where a weekday is named too, some of its days may. */
function weekendOf(facts: readonly PublishedFact<'weekday'>[]): Weekend {
  const free = facts.filter((fact) => fact.value.day === 'saturday' || fact.value.day === 'sunday')
  return free.length === 0 ? 'none' : free.length === facts.length ? 'all' : 'some'
}

function scopedDays(course: Read, scope: Scope): ScopedDays {
  const key = keyOf(scope)
  const holds = (fact: { readonly scope: Scope }): boolean => [general, key].includes(keyOf(fact.scope))
  const all = dayClaims({ facts: course.facts.filter(holds) })
  const isOwn = (claim: DayClaim): boolean => claim.facts.some((fact) => keyOf(fact.scope) === key)
  // What a route says of a kind of days stands in place of the general statement.
  const claims = all.filter((claim) => isOwn(claim) || !all.some((other) => isOwn(other) && other.kind === claim.kind && other.force === claim.force))
  const weekend = weekendOf(factsOf(course, 'weekday').filter(holds))
  const perModule = factsOf(course, 'attendance_days').filter((fact) => fact.value.per === 'module' && holds(fact))
  const readings = splitReadings(claims, course.contested).flatMap((side) => readingOf(side, weekend))
  const elsewhere = course.elsewhere?.some((entry) => entry.kind === 'attendance_days') ?? false
  const noNumber: readonly DaysUnknown[] = perModule.length > 0 ? ['only_days_per_module'] : [elsewhere ? 'days_stated_elsewhere' : 'days_not_stated']
  const unnumbered = claims.some((claim) => {
    const liesInside = claim.facts.every((fact) => fact.kind === 'release_days' && fact.value.additional === false)
    const numbered = claims.some((other) => other.kind === 'release' && other.force === claim.force && other.count)
    return claim.kind === 'release' && !claim.count && !liesInside && !numbered
  })
  const attended = readings.some((reading) => reading.lines.some((line) => line.kind !== 'release' && line.attends))
  return {
    scope,
    readings,
    required: agreed(readings, (reading) => reading.required),
    withRecommended: agreed(readings, (reading) => reading.withRecommended),
    perModule,
    unknown: [...(attended ? [] : noNumber), ...(unnumbered ? (['release_without_number'] as const) : [])],
  }
}

/**
 * Counts the days that a course takes from class: days for the whole programme by kind, and release on top where the words say "in addition".
 * Days per module and rules of attendance ("80 %, 8 to 10 days") are no counts of days. Routes are kept apart. Where statements disagree, each
 * reading has its own lines and sums. Pure; throws nothing; an unknown is an empty `readings` with its reason, never 0.
 * Rules: extraction contract, section 7.4 and 7.5; the kinds of days as in section 5, "Time".
 *
 * @example daysOutOfClass(worcester).options[0].withRecommended // { min: 10, max: 10, orMore: false, about: false }
 */
export function daysOutOfClass(course: Read): DaysOutOfClass {
  const dayScopes = [...factsOf(course, 'attendance_days'), ...factsOf(course, 'release_days')].map(({ scope: { residency: _, ...scope } }) => scope)
  // Where one route has days of its own, the days of every other named route are a question too.
  const routes = dayScopes.some((scope) => scope.route !== undefined)
    ? course.facts.flatMap(({ scope: { route } }) => (route === undefined ? [] : [{ route }]))
    : []
  const scopes = [...dayScopes, ...routes].filter((scope) => keyOf(scope) !== general)
  const unique = [...new Map(scopes.map((scope) => [keyOf(scope), scope])).values()]
  const special = unique.map((scope) => scopedDays(course, scope))
  const inGeneral = scopedDays(course, {})
  const [first, ...others] = special
  return { options: inGeneral.readings.length > 0 || !first ? [inGeneral, ...special] : [first, ...others] }
}
