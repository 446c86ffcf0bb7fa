import { addQuantities } from '@/lib/domain/add-quantities'
import type { Quantity } from '@/lib/domain/quantity'

/**
 * An amount with its bounds, both inclusive: days, or pence. `null` where nothing bounds that side. `orMore`: more is left open, either by an open
 * top ("6 or more") or by words before a range ("at least 4 to 5" has a maximum and is still open). `about`: a soft word ("about", "typically",
 * "for example") stands with one of the numbers in it.
 */
export interface Bounded extends Quantity {
  readonly orMore: boolean
  readonly about: boolean
}

/** A plain amount. @example exactly(10) // { min: 10, max: 10, orMore: false, about: false } */
export const exactly = (amount: number): Bounded => ({ min: amount, max: amount, orMore: false, about: false })

/** Adds amounts bound by bound; an open bound, "or more" and "about" carry over. @example addBounded([sixOrMore, exactly(4)]) // { min: 10, max: null, … } */
export function addBounded(amounts: readonly Bounded[]): Bounded {
  return {
    ...addQuantities(...amounts),
    orMore: amounts.some((amount) => amount.orMore),
    about: amounts.some((amount) => amount.about),
  }
}

const scaled = (value: number | null, factor: number): number | null => (value === null ? null : Math.round(value * factor))

/** An amount times a factor of 0 or more, each bound rounded to a whole: days at a rate in pence give pence. @example times(exactly(10), 21800).min // 218000 */
export const times = (amount: Bounded, factor: number): Bounded => ({
  ...amount,
  min: scaled(amount.min, factor),
  max: scaled(amount.max, factor),
})

/** The narrowest amount that holds every one of several. @example envelope([exactly(9), exactly(10)]) // { min: 9, max: 10, … } */
export function envelope(amounts: readonly Bounded[]): Bounded | null {
  if (amounts.length === 0) return null
  const mins = amounts.map((amount) => amount.min)
  const maxes = amounts.map((amount) => amount.max)
  return {
    min: mins.includes(null) ? null : Math.min(...mins.map(Number)),
    max: maxes.includes(null) ? null : Math.max(...maxes.map(Number)),
    orMore: amounts.some((amount) => amount.orMore),
    about: amounts.some((amount) => amount.about),
  }
}

/** Whether two amounts say the same to a reader. */
export const sameAmount = (one: Bounded | null, other: Bounded | null): boolean =>
  one === other ||
  (one !== null && other !== null && one.min === other.min && one.max === other.max && one.orMore === other.orMore && one.about === other.about)
