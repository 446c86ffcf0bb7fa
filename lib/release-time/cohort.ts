import { addBounded, type Bounded, envelope } from './bounded'
import type { CostCase, CourseCost } from './cost'
import type { Placed } from './place-sessions'

/** Some SENCOs on one course. `cost` was worked out for this number of SENCOs. */
export interface CohortPart {
  readonly cost: Pick<CourseCost, 'cases'>
  readonly placed: Placed
  readonly sencos: number
  readonly ratePence: number | null
}

export interface CohortRow {
  /** Name of the half term; `null`: dates outside the term dates given. */
  readonly halfTerm: string | null
  readonly days: number
  /** Cover, in pence; `null` without a day rate. */
  readonly coverPence: number | null
}

/** The load of a trust or authority. Rows, `undated` and `other` add up to the totals. */
export interface CohortPlan {
  readonly rows: readonly CohortRow[]
  /** Days without a date, and their cover: never put into a half term. */
  readonly undated: { readonly days: Bounded | null; readonly cover: Bounded | null }
  /** Fees, VAT and travel. */
  readonly other: Bounded | null
  readonly days: Bounded | null
  readonly total: Bounded | null
}

const isCover = (line: CostCase['lines'][number]): boolean => line.kind === 'cover'
const sumOrNull = (amounts: readonly Bounded[]): Bounded | null => (amounts.length === 0 ? null : addBounded(amounts))
const minus = (amount: Bounded, taken: number): Bounded => ({
  ...amount,
  min: amount.min === null ? null : amount.min - taken,
  max: amount.max === null ? null : amount.max - taken,
})

/** One amount for a course whose cases differ: the range that holds them all. */
const rangeOf = (part: CohortPart, side: (entry: CostCase) => Bounded | null): Bounded | null =>
  envelope(part.cost.cases.flatMap((entry) => side(entry) ?? []))
const coverOf = (part: CohortPart): Bounded | null => rangeOf(part, (entry) => sumOrNull(entry.lines.filter(isCover).map((line) => line.amount)))
const daysOf = (part: CohortPart): Bounded | null => {
  const days = rangeOf(part, (entry) => entry.coverDays)
  return days && addBounded(Array.from({ length: part.sencos }, () => days))
}
const coverPence = (part: CohortPart, days: number): number => Math.round(days * (part.ratePence ?? 0) * part.sencos)

/**
 * Adds up days out of class and cost of several SENCOs on several courses, dated days by half term. Days without a date give a number and no
 * half term. Where readings or prices of a course differ, its range is used.
 */
export function cohortPlan(parts: readonly CohortPart[]): CohortPlan {
  const known = parts.filter((part) => part.sencos > 0)
  const names = [...new Set(known.flatMap((part) => part.placed.byHalfTerm.map((entry) => entry.halfTerm.name)))]
  const priced = known.length > 0 && known.every((part) => part.ratePence !== null)
  const inHalf = (part: CohortPart, name: string | null): number =>
    name === null ? part.placed.unplaced : (part.placed.byHalfTerm.find((entry) => entry.halfTerm.name === name)?.release ?? 0)
  const row = (name: string | null): CohortRow => ({
    halfTerm: name,
    days: known.reduce((total, part) => total + inHalf(part, name) * part.sencos, 0),
    coverPence: priced ? known.reduce((total, part) => total + coverPence(part, inHalf(part, name)), 0) : null,
  })
  const rows = [...names.map(row), row(null)].filter((entry) => entry.halfTerm !== null || entry.days > 0)
  const days = sumOrNull(known.flatMap((part) => daysOf(part) ?? []))
  const cover = sumOrNull(known.flatMap((part) => coverOf(part) ?? []))
  const other = sumOrNull(
    known.flatMap((part) => rangeOf(part, (entry) => sumOrNull(entry.lines.filter((line) => !isCover(line)).map((line) => line.amount))) ?? []),
  )
  const datedDays = rows.reduce((total, entry) => total + entry.days, 0)
  const datedCover = rows.reduce((total, entry) => total + (entry.coverPence ?? 0), 0)
  return {
    rows,
    undated: { days: days && minus(days, datedDays), cover: cover && minus(cover, datedCover) },
    other,
    days,
    total: sumOrNull([cover, other].flatMap((amount) => amount ?? [])),
  }
}
