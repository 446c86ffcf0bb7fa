import type { DayCount } from '@/lib/release-time/day-count'
import type { DayLine } from '@/lib/release-time/day-sums'
import { amountWords, dayNoun } from './amounts'
import type { DayPart } from './days'

/** A count of days in words. @example dayCountWords({ min: 10, max: 11, orMore: true, about: false }) // '10 to 11 days, or more' */
export const dayCountWords = ({ orMore, about, ...bounds }: DayCount): string =>
  amountWords(bounds, dayNoun, { orMore, qualifier: about ? 'approximate' : 'exact' })

/** What each line adds to the sum, as the make-up tells it; days at the weekend are told with their number, though they add none. */
export function dayParts(lines: readonly DayLine[]): readonly DayPart[] {
  return lines.flatMap(({ kind, force, adds, attends, weekend }) => {
    const count = weekend === 'none' ? adds : attends
    if (!count) return []
    const part = { kind: kind === 'release' ? force : kind, min: count.min, max: count.max, orMore: count.orMore && count.max !== null }
    return [weekend === 'none' ? part : { ...part, atWeekend: weekend }]
  })
}
