import type { DayCount } from '@/lib/release-time/day-count'
import type { DayLine } from '@/lib/release-time/day-sums'
import { amountWords, dayNoun } from '@/lib/wording/amounts'
import type { DayPart } from '@/lib/wording/days'
import type { DayLook, DayRun } from './day-squares'

/** A count of days in words. @example dayCountWords({ min: 10, max: 11, orMore: true, about: false }) // '10 to 11 days, or more' */
export const dayCountWords = ({ orMore, about, ...bounds }: DayCount): string =>
  amountWords(bounds, dayNoun, { orMore, qualifier: about ? 'approximate' : 'exact' })

/** What each line adds to the sum, as the make-up tells it. */
export function dayParts(lines: readonly DayLine[]): readonly DayPart[] {
  return lines.flatMap(({ kind, force, adds }) =>
    adds ? [{ kind: kind === 'release' ? force : kind, min: adds.min, max: adds.max, orMore: adds.orMore && adds.max !== null }] : [],
  )
}

const looks: Readonly<Record<DayPart['kind'], DayLook>> = {
  taught: 'taught',
  contact: 'taught',
  induction: 'taught',
  total: 'taught',
  tutorial: 'other',
  study: 'study',
  required: 'study',
  recommended: 'recommended',
}

/** One run of squares for each part: as many as may be, at most. */
export const dayRuns = (parts: readonly DayPart[]): readonly DayRun[] =>
  parts.map(({ kind, min, max }) => ({ look: looks[kind], count: max ?? min ?? 0 }))
