import { type AnyPublishedFact, type CatalogueCourse, factsOf, type PublishedFact } from '@/lib/domain/catalogue'
import type { Scope } from '@/lib/domain/fact'
import type { FactValue } from '@/lib/domain/fact-kinds'
import { withVat } from './vat'

/** A price for the whole course, with the arithmetic if the document prices parts. */
export interface WholeFee {
  readonly amountPence: number
  readonly vat: FactValue<'fee'>['vat']
  readonly academicYear: string | null
  readonly scope: Scope
  /** `eachPence` times `parts`, where `by` says what the parts are; `null` if the document prices the whole. */
  readonly workings: { readonly eachPence: number; readonly parts: number; readonly by: 'year' | 'module' | 'credits' } | null
  /** The document does not say what the price is for; it is taken for the whole course, and readers are told. */
  readonly basisNotStated: boolean
  /** The price first, then what the arithmetic rests on. */
  readonly facts: readonly AnyPublishedFact[]
}

export type FeeUnknown = 'fee_not_stated' | 'fee_stated_elsewhere' | 'fee_for_parts_only' | 'fee_for_others_only'

/** Every price that may apply, cheapest first; empty with the reason if none is known. More than one: by route, audience or disagreement. */
export interface CourseFee {
  readonly fees: readonly WholeFee[]
  readonly unknown: FeeUnknown | null
  /** Prices that could not be turned into one for the whole course. */
  readonly partial: readonly PublishedFact<'fee'>[]
}

type Read = Pick<CatalogueCourse, 'facts' | 'elsewhere'>
type FeeFact = PublishedFact<'fee'>

/** One fact that settles a number, or none if facts disagree or are open. */
function settled<F extends AnyPublishedFact>(facts: readonly F[], numberOf: (fact: F) => number | null): { value: number; fact: F } | null {
  const [first] = facts
  const value = first ? numberOf(first) : null
  if (!first || value === null || facts.some((fact) => numberOf(fact) !== value)) return null
  return { value, fact: first }
}

const yearsOf = (fact: PublishedFact<'duration'>): number | null => {
  const { min, max, unit } = fact.value
  if (min === null || min !== max) return null
  const years = unit === 'month' ? min / 12 : min
  return Number.isInteger(years) ? years : null
}

function partsOf(fact: FeeFact, course: Read): { value: number; fact: AnyPublishedFact } | null {
  const { basis, basisCredits } = fact.value
  if (basis === 'module') return settled(factsOf(course, 'module_count'), (count) => count.value.count)
  if (basis === 'year') {
    return settled(
      factsOf(course, 'duration').filter((duration) => duration.value.of === 'course'),
      yearsOf,
    )
  }
  const credits = settled(factsOf(course, 'credit_points'), (points) => points.value.points)
  const parts = credits && basisCredits ? credits.value / basisCredits : 0
  return credits && Number.isInteger(parts) && parts > 0 ? { value: parts, fact: credits.fact } : null
}

function wholeOf(fact: FeeFact, course: Read): WholeFee | null {
  const { amountPence, vat, basis, academicYear } = fact.value
  const common = { vat, academicYear: academicYear ?? fact.scope.academicYear ?? null, scope: fact.scope }
  if (basis === 'course' || basis === 'unspecified')
    return { ...common, amountPence, workings: null, basisNotStated: basis === 'unspecified', facts: [fact] }
  const parts = partsOf(fact, course)
  if (!parts) return null
  const workings = { eachPence: amountPence, parts: parts.value, by: basis }
  return { ...common, amountPence: amountPence * parts.value, workings, basisNotStated: false, facts: [fact, parts.fact] }
}

/** Drops years that a newer price replaces; undated prices stay. */
function newest(facts: readonly FeeFact[]): readonly FeeFact[] {
  const years = facts.flatMap((fact) => fact.value.academicYear ?? fact.scope.academicYear ?? [])
  const latest = years.toSorted().at(-1)
  return facts.filter((fact) => [undefined, latest].includes(fact.value.academicYear ?? fact.scope.academicYear))
}

const gross = ({ amountPence, vat }: WholeFee): number => (vat === 'excluded' ? withVat(amountPence) : amountPence)

/** The same price, also where it is printed once with VAT and once without. */
const samePrice = (one: WholeFee, other: WholeFee): boolean =>
  gross(one) === gross(other) &&
  (one.vat === other.vat || one.amountPence !== other.amountPence) &&
  JSON.stringify(one.scope) === JSON.stringify(other.scope)

/**
 * What the course costs in all, in pence, for people at home: the newest year's price; a price per year, module or credits is multiplied out if the
 * document settles how many there are. Never adds VAT and never guesses a number of parts.
 *
 * @example wholeFee(course).fees[0]?.amountPence // 210000, for £700 per 20 credits on a course of 60
 */
export function wholeFee(course: Read, route?: string): CourseFee {
  const all = factsOf(course, 'fee')
  const applies = (fact: FeeFact): boolean =>
    fact.value.residency !== 'overseas' && fact.scope.residency !== 'overseas' && fact.value.currency === 'GBP'
  const onRoute = (fact: FeeFact): boolean => route === undefined || fact.scope.route === undefined || fact.scope.route === route
  const priced = newest(all.filter((fact) => applies(fact) && onRoute(fact)))
  const wholes = priced.flatMap((fact) => wholeOf(fact, course) ?? [])
  const printed = wholes.filter((fee) => fee.workings === null)
  // A price for the whole course makes sums over its parts needless.
  const chosen = printed.length > 0 ? printed : wholes
  const fees = chosen.filter((fee, at) => chosen.findIndex((other) => samePrice(fee, other)) === at)
  const elsewhere = course.elsewhere.some((entry) => entry.kind === 'fee')
  const silent = elsewhere ? 'fee_stated_elsewhere' : all.length > 0 ? 'fee_for_others_only' : 'fee_not_stated'
  const unknown = fees.length > 0 ? null : priced.length > 0 ? 'fee_for_parts_only' : silent
  return { fees: fees.toSorted((one, other) => one.amountPence - other.amountPence), unknown, partial: unknown === null ? [] : priced }
}
