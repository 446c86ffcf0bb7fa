import type { DayCount } from '@/lib/release-time/day-count'
import type { DayLine } from '@/lib/release-time/day-sums'
import { amountWords, dayNoun } from './amounts'
import type { DayPart } from './days'

/** A count of days in words. @example dayCountWords({ min: 10, max: 11, orMore: true, about: false }) // '10 to 11 days, or more' */
export const dayCountWords = ({ orMore, about, ...bounds }: DayCount): string =>
  amountWords(bounds, dayNoun, { orMore, qualifier: about ? 'approximate' : 'exact' })

/** What each line adds to the sum, as the make-up tells it. */
export function dayParts(lines: readonly DayLine[]): readonly DayPart[] {
  return lines.flatMap(({ kind, force, adds }) =>
    adds ? [{ kind: kind === 'release' ? force : kind, min: adds.min, max: adds.max, orMore: adds.orMore && adds.max !== null }] : [],
  )
}
