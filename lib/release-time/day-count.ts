import type { PublishedFact } from '@/lib/domain/catalogue'
import type { Quantity } from '@/lib/domain/quantity'
import type { Bounded } from './bounded'

/** A number of days as a document gives it, or a sum of such numbers; half days are .5. */
export type DayCount = Bounded

const openingWords = /\b(at least|minimum|no fewer than|not less than|no less than|or more|upwards)\b/i
const softQualifiers: ReadonlySet<string> = new Set(['typical', 'approximate', 'example'])

/** The count of a fact of days; `null` where it prints no number ("appropriate release time"). @example dayCountOf(fact) // { min: 4, max: 5, orMore: true, about: false } */
export function dayCountOf(fact: PublishedFact<'attendance_days'> | PublishedFact<'release_days'>): DayCount | null {
  const min = fact.value.min ?? null
  const max = fact.value.max ?? null
  if (min === null && max === null) return null
  const openRange = min !== null && min !== max && fact.proofs.some((proof) => openingWords.test(proof.quote))
  return { min, max, orMore: max === null || openRange, about: softQualifiers.has(fact.qualifier) }
}

/** Whether two counts can both hold. @example meets({ min: 6, max: null }, { min: 6, max: 6 }) // true */
export const meets = (one: Quantity, other: Quantity): boolean =>
  (one.min ?? 0) <= (other.max ?? Number.POSITIVE_INFINITY) && (other.min ?? 0) <= (one.max ?? Number.POSITIVE_INFINITY)

const tightest = (values: readonly (number | null)[], pick: (...values: number[]) => number): number | null => {
  const set = values.filter((value) => value !== null)
  return set.length === 0 ? null : pick(...set)
}

/** What counts that meet say together: "6 or more" and "6" say 6. Ask `meets` first. */
export function narrow(counts: readonly DayCount[]): DayCount {
  const min = tightest(
    counts.map((count) => count.min),
    Math.max,
  )
  const max = tightest(
    counts.map((count) => count.max),
    Math.min,
  )
  return { min, max, orMore: counts.every((count) => count.orMore), about: counts.every((count) => count.about) }
}

/** What `whole` asks beyond `part`, or `null` if it need not ask more. @example beyond(twelve, ten) // two days */
export function beyond(whole: DayCount, part: DayCount): DayCount | null {
  if (whole.min === null || part.max === null || part.orMore || whole.min <= part.max) return null
  const max = whole.max === null ? null : whole.max - (part.min ?? 0)
  return { min: whole.min - part.max, max, orMore: whole.orMore, about: whole.about || part.about }
}
