import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { addBounded, type Bounded, exactly, sameAmount, times } from './bounded'
import type { DayLine } from './day-sums'
import type { DaysReading, ScopedDays } from './days-out-of-class'
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

const none = exactly(0)

const attendedKinds: ReadonlySet<DayLine['kind']> = new Set(['taught', 'contact', 'tutorial', 'induction', 'total'])
const isTravelled = (line: DayLine): boolean => attendedKinds.has(line.kind)
const sumAdds = (lines: readonly DayLine[]): Bounded | null => {
  const adds = lines.flatMap((line) => line.adds ?? [])
  return adds.length === 0 ? null : addBounded(adds)
}

/** `days` less `saved`, never below none. */
const less = (days: Bounded, saved: Bounded): Bounded => ({
  ...days,
  min: days.min === null ? null : Math.max(0, days.min - (saved.max ?? 0)),
  max: days.max === null ? null : Math.max(0, days.max - (saved.min ?? 0)),
})

function feeLines(fee: WholeFee, buyer: Buyer): readonly CostLine[] {
  const { net, vat, comesBack } = feeParts(fee.amountPence, fee.vat, buyer)
  const back: Bounded = { ...none, min: -comesBack.max, max: -comesBack.min }
  return [
    { kind: 'fee', amount: exactly(net) },
    ...(vat > 0 ? [{ kind: 'vat' as const, amount: exactly(vat) }] : []),
    ...(comesBack.max > 0 ? [{ kind: 'vat_back' as const, amount: back }] : []),
  ]
}

function caseOf(fee: WholeFee | null, days: DaysReading | null, travels: boolean, choices: CostChoices, saved: Bounded): CostCase {
  const counted = days && (choices.recommended ? days.withRecommended : days.required)
  const coverDays = counted && less(counted, saved)
  const travelDays = days && travels ? sumAdds(days.lines.filter(isTravelled)) : null
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

function unknowns(fee: CourseFee, days: ScopedDays, travels: boolean, choices: CostChoices): readonly CostUnknown[] {
  const vat = fee.fees.flatMap((price) => feeParts(price.amountPence, price.vat, choices.buyer).unknown ?? [])
  return [
    ...(fee.unknown ? [fee.unknown] : []),
    ...new Set(vat),
    ...(days.unknown.some((reason) => reason !== 'release_without_number') ? (['days_not_known'] as const) : []),
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
 * @param saved days that need no cover because their dates are known (`savedDays`)
 * @example costOf(basis, { buyer: 'self', … }).cases[0].lines // fee 225000, vat 45000, cover …
 */
export function costOf({ days, fee, travels }: CostBasis, choices: CostChoices, saved: Bounded = none): CourseCost {
  const prices = fee.fees.length > 0 ? fee.fees : [null]
  const readings = days.readings.length > 0 ? days.readings : [null]
  const cases = prices.flatMap((price) => readings.map((reading) => caseOf(price, reading, travels, choices, saved)))
  const [first, ...others] = cases
  if (!first) throw new Error('A course has at least one price or none, and at least one reading or none.')
  const agree = others.every((other) => sameAmount(other.total, first.total))
  return { fee, cases: [first, ...others], total: agree ? first.total : null, unknown: unknowns(fee, days, travels, choices) }
}
