import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { alphabetically } from './alphabet'
import type { Choices } from './choices'
import type { SearchContext } from './filter'
import { daysOf } from './filters/days'
import { feeOf } from './filters/fee'
import { nearestTeaching } from './nearest-teaching'
import type { OrderKey } from './order-keys'
import { startingPoint } from './starting-point'

/** An order of the list, said in words to the reader. */
export interface Order {
  readonly key: OrderKey
  readonly label: string
  /** The sentence above the list. */
  words(choices: Choices, context: SearchContext): string
  /** Heading of the courses that cannot be ordered; they come last. */
  readonly unknown: string
  /** Smaller comes first; `null` where it is not known. */
  rank(course: CatalogueCourse, choices: Choices, context: SearchContext): readonly number[] | null
}

const smallest = (ranks: readonly (readonly [number, number])[]): readonly number[] | null =>
  ranks.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])[0] ?? null

const none = 'No provider pays for its place.'

/** The orders that the reader can choose. Within each, ties stand in order of name. */
export const orders: readonly Order[] = [
  { key: 'name', label: 'Name', words: () => `In order of name. ${none}`, unknown: '', rank: () => [] },
  {
    key: 'days',
    label: 'Fewest days out of class',
    words: () => `Fewest days out of class first, recommended days counted. Where days are open-ended, the least counts. ${none}`,
    unknown: 'Number of days not known',
    rank: (course) =>
      smallest(
        daysOf(course).options.flatMap(({ readings }) =>
          readings.flatMap(({ withRecommended: { min, max, orMore } }) =>
            min === null ? [] : [[min, orMore ? Number.POSITIVE_INFINITY : (max ?? min)] as const],
          ),
        ),
      ),
  },
  {
    key: 'fee',
    label: 'Lowest fee',
    words: () => `Lowest fee first, for the whole course and before VAT is added. ${none}`,
    unknown: 'Fee not known',
    rank: (course) => {
      const [lowest] = feeOf(course).fees
      return lowest ? [lowest.amountPence] : null
    },
  },
  {
    key: 'near',
    label: 'Nearest teaching place',
    words: (choices, { catalogue }) =>
      `Nearest teaching place first. Distances are about right: straight lines from the middle of ${startingPoint(choices, catalogue)?.name ?? 'the area where you work'}. ${none}`,
    unknown: 'Distance not known, or taught online',
    rank: (course, choices, { catalogue }) => {
      const from = startingPoint(choices, catalogue)
      const nearest = from ? nearestTeaching(course, from, catalogue) : null
      return nearest ? [nearest.miles] : null
    },
  },
  {
    key: 'newest',
    label: 'Newest information',
    words: () => `Newest information first, by the newest year in the text. ${none}`,
    unknown: 'Age of the text not known',
    rank: ({ editionTo }) => (editionTo === null ? null : [-editionTo]),
  },
]

/** The order of a key. @example orderOf('fee').label // 'Lowest fee' */
export function orderOf(key: OrderKey): Order {
  const order = orders.find((entry) => entry.key === key)
  if (!order) throw new Error(`No order ${key}`)
  return order
}

/** By provider, then title, then address: the same on every machine. */
export const byName = (one: CatalogueCourse, other: CatalogueCourse): number =>
  alphabetically(one.provider.name, other.provider.name) || alphabetically(one.title, other.title) || (one.slug < other.slug ? -1 : 1)

/** Courses in an order, and those that it cannot place, in order of name. */
export interface Ordered<T> {
  readonly ranked: readonly T[]
  readonly unranked: readonly T[]
}

/** Orders entries that hold a course. */
export function inOrder<T extends { readonly course: CatalogueCourse }>(entries: readonly T[], choices: Choices, context: SearchContext): Ordered<T> {
  const order = orderOf(choices.order)
  const placed = entries.map((entry) => ({ entry, rank: order.rank(entry.course, choices, context) }))
  const ranked = placed.flatMap(({ entry, rank }) => (rank ? [{ entry, rank }] : []))
  const compare = (one: (typeof ranked)[number], other: (typeof ranked)[number]): number => {
    for (const [at, value] of one.rank.entries()) {
      const against = other.rank[at] ?? 0
      if (value !== against) return value < against ? -1 : 1
    }
    return byName(one.entry.course, other.entry.course)
  }
  return {
    ranked: ranked.toSorted(compare).map(({ entry }) => entry),
    unranked: placed.flatMap(({ entry, rank }) => (rank ? [] : [entry])).toSorted((one, other) => byName(one.course, other.course)),
  }
}
