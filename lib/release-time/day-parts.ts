import { dayParts } from '@/lib/wording/day-words'
import { makeUpWords } from '@/lib/wording/days'
import type { ScopedDays } from './days-out-of-class'

/** Every reading's make-up. @example makeUpsWords(roehampton) // '9 taught + 1 tutorial; or all taught' */
export const makeUpsWords = ({ readings }: Pick<ScopedDays, 'readings'>): string =>
  readings.map(({ lines }) => makeUpWords(dayParts(lines))).join('; or ')

/** The days without what is only recommended: a reading without required days drops out. */
export function requiredOnly(days: ScopedDays): ScopedDays {
  const readings = days.readings.flatMap((reading) =>
    reading.required
      ? [{ lines: reading.lines.filter((line) => line.force === 'required'), required: reading.required, withRecommended: reading.required }]
      : [],
  )
  return { ...days, readings, withRecommended: days.required }
}
