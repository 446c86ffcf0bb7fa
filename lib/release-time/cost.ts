import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { addBounded, type Bounded, exactly, sameAmount, times } from './bounded'
import type { DayLine } from './day-sums'
import type { DaysReading, ScopedDays } from './days-out-of-class'
import type { Placed } from './place-sessions'
import { type Buyer, feeParts } from './vat'
import { type CourseFee, type FeeUnknown, type WholeFee, wholeFee } from './whole-fee'

/** What the reader chooses. Money in pence; `null` where nothing was entered. */
export interface CostChoices {
  readonly buyer: Buyer
  readonly ratePence: number | null
  readonly recommended: boolean
  readonly travelPence: number | null
  /** SENCOs on this course, at least 1. */
  readonly sencos: number
}

export const costLineKinds = ['fee', 'vat', 'vat_back', 'cover', 'travel'] as const
export interface CostLine {
  readonly kind: (typeof costLineKinds)[number]
  /** Pence, for all SENCOs together; negative for VAT that comes back. */
  readonly amount: Bounded
}

/** One way in which the cost comes out: one reading of the days with one of the prices. The lines add up to `total` to the penny. */
export interface CostCase {
  readonly fee: WholeFee | null
  readonly days: DaysReading | null
  /** Days that need cover for one SENCO. */
  readonly coverDays: Bounded | null
  readonly lines: readonly CostLine[]
  /** Sum of the lines; `null` if nothing is known. */
  readonly total: Bounded | null
}

export type CostUnknown = FeeUnknown | 'vat_not_stated' | 'vat_recovery' | 'days_not_known' | 'recommended_without_number' | 'day_rate' | 'travel'

export interface CourseCost {
  readonly fee: CourseFee
  readonly cases: readonly [CostCase, ...CostCase[]]
  /** The sum if every case gives the same, otherwise `null`: each case has its own. */
  readonly total: Bounded | null
  /** What the sums leave out. */
  readonly unknown: readonly CostUnknown[]
}

/** Days of the course that have a date, and those of them that are days out of class (`placeSessions`). */
export type DatedDays = Pick<Placed, 'days' | 'release'>
const noDates: DatedDays = { days: 0, release: 0 }

const isAttended = (line: DayLine): boolean => line.attends !== null
const sumOrNull = (amounts: readonly Bounded[]): Bounded | null => (amounts.length === 0 ? null : addBounded(amounts))

/** Printed days, and at least as many as have a date. `null` if neither is known. */
function atLeastDated(printed: Bounded | null, dated: DatedDays): Bounded | null {
  if (dated.days === 0) return printed
  const atLeast = (bound: number | null): number | null => (bound === null ? null : Math.max(bound, dated.days))
  return printed ? { ...printed, min: Math.max(printed.min ?? 0, dated.days), max: atLeast(printed.max) } : exactly(dated.days)
}

/** Days that need cover: what is attended in school time, less the dates that take nobody out of class, and what is granted on top. */
function daysToCover(lines: readonly DayLine[], dated: DatedDays): Bounded | null {
  const attended = atLeastDated(sumOrNull(lines.filter(isAttended).flatMap((line) => line.adds ?? [])), dated)
  const saved = exactly(dated.release - dated.days)
  const others = sumOrNull(lines.filter((line) => !isAttended(line)).flatMap((line) => line.adds ?? []))
  return sumOrNull([attended && addBounded([attended, saved]), others].flatMap((part) => part ?? []))
}

// Study days of the course have no place that one would travel to.
const travelDaysOf = (lines: readonly DayLine[], dated: DatedDays): Bounded | null =>
  atLeastDated(sumOrNull(lines.filter((line) => line.kind !== 'study').flatMap((line) => line.attends ?? [])), dated)

function feeLines(fee: WholeFee, buyer: Buyer): readonly CostLine[] {
  const { net, vat, comesBack } = feeParts(fee.amountPence, fee.vat, buyer)
  const back: Bounded = { ...exactly(0), min: -comesBack.max, max: -comesBack.min }
  return [
    { kind: 'fee', amount: exactly(net) },
    ...(vat > 0 ? [{ kind: 'vat' as const, amount: exactly(vat) }] : []),
    ...(comesBack.max > 0 ? [{ kind: 'vat_back' as const, amount: back }] : []),
  ]
}

function caseOf(fee: WholeFee | null, days: DaysReading | null, { travels }: CostBasis, choices: CostChoices, dated: DatedDays): CostCase {
  const counted = (days?.lines ?? []).filter((line) => choices.recommended || line.force === 'required')
  const printed = days && (choices.recommended ? days.withRecommended : days.required)
  const covered = daysToCover(counted, dated)
  // What is asked for on top without a number leaves the sum open.
  const coverDays = covered && printed?.orMore ? { ...covered, orMore: true } : covered
  const travelDays = travels ? travelDaysOf(counted, dated) : null
  const lines: readonly CostLine[] = [
    ...(fee ? feeLines(fee, choices.buyer) : []),
    ...(coverDays && choices.ratePence !== null ? [{ kind: 'cover' as const, amount: times(coverDays, choices.ratePence) }] : []),
    ...(travelDays && choices.travelPence !== null ? [{ kind: 'travel' as const, amount: times(travelDays, choices.travelPence) }] : []),
  ].map((line) => ({ ...line, amount: times(line.amount, choices.sencos) }))
  return { fee, days, coverDays, lines, total: lines.length === 0 ? null : addBounded(lines.map((line) => line.amount)) }
}

/** Whether anything of the course is attended away from the screen. A course that is wholly online, at a distance or self-study takes no travel. */
export const takesTravel = (course: Pick<CatalogueCourse, 'facts'>, route?: string): boolean => {
  const modes = course.facts.flatMap((fact) =>
    fact.kind === 'delivery_mode' && (route === undefined || fact.scope.route === undefined || fact.scope.route === route) ? [fact.value.mode] : [],
  )
  return modes.length === 0 || modes.some((mode) => mode === 'in_person' || mode === 'blended')
}

function unknowns({ fee, days, travels }: CostBasis, choices: CostChoices, dated: DatedDays): readonly CostUnknown[] {
  const vat = fee.fees.flatMap((price) => feeParts(price.amountPence, price.vat, choices.buyer).unknown ?? [])
  const noDays = dated.days === 0 && days.unknown.some((reason) => reason !== 'release_without_number')
  return [
    ...(fee.unknown ? [fee.unknown] : []),
    ...new Set(vat),
    ...(noDays ? (['days_not_known'] as const) : []),
    ...(choices.recommended && days.unknown.includes('release_without_number') ? (['recommended_without_number'] as const) : []),
    ...(choices.ratePence === null ? (['day_rate'] as const) : []),
    ...(travels && choices.travelPence === null ? (['travel'] as const) : []),
  ]
}

/** What the sums rest on, for one route of a course: plain data that may travel to the browser. */
export interface CostBasis {
  readonly days: ScopedDays
  readonly fee: CourseFee
  readonly travels: boolean
}

/** The basis of the sums of one route. @example costBasis(course, daysOutOfClass(course).options[0]) */
export const costBasis = (course: Pick<CatalogueCourse, 'facts' | 'elsewhere'>, days: ScopedDays): CostBasis => ({
  days,
  fee: wholeFee(course, days.scope.route),
  travels: takesTravel(course, days.scope.route),
})

/** The same without facts and proofs, which no sum needs. */
export const withoutProofs = ({ days, fee, travels }: CostBasis): CostBasis => ({
  days: {
    ...days,
    perModule: [],
    readings: days.readings.map((reading) => ({ ...reading, lines: reading.lines.map((line) => ({ ...line, facts: [] })) })),
  },
  fee: { ...fee, fees: fee.fees.map((price) => ({ ...price, facts: [] })), partial: [] },
  travels,
})

/**
 * What a course costs a school: fee, VAT that this buyer does not get back, cover and travel, in pence with minimum and maximum, and what is not
 * known and therefore not in it. Where days or prices disagree, every case has its own lines and sum. Nothing is estimated.
 *
 * @param dated dates that are known: days at a weekend, in a holiday or in the evening need no cover
 * @example costOf(basis, { buyer: 'self', … }).cases[0].lines // fee 225000, vat 45000, cover …
 */
export function costOf(basis: CostBasis, choices: CostChoices, dated: DatedDays = noDates): CourseCost {
  const prices = basis.fee.fees.length > 0 ? basis.fee.fees : [null]
  const readings = basis.days.readings.length > 0 ? basis.days.readings : [null]
  const cases = prices.flatMap((price) => readings.map((reading) => caseOf(price, reading, basis, choices, dated)))
  const [first, ...others] = cases
  if (!first) throw new Error('A course has at least one price or none, and at least one reading or none.')
  const agree = others.every((other) => sameAmount(other.total, first.total))
  return { fee: basis.fee, cases: [first, ...others], total: agree ? first.total : null, unknown: unknowns(basis, choices, dated) }
}
