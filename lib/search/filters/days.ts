import { z } from 'zod'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { type DaysOutOfClass, daysOutOfClass, type ScopedDays } from '@/lib/release-time/days-out-of-class'
import { amountWords, dayNoun } from '@/lib/wording/amounts'
import { counted } from '@/lib/wording/lists'
import type { Filter } from '../filter'
import { best, might, no, type Verdict, yes } from '../verdict'

const steps = [6, 8, 10, 12]

const known = new WeakMap<CatalogueCourse, DaysOutOfClass>()
/** `daysOutOfClass`, worked out once for each course. */
export function daysOf(course: CatalogueCourse): DaysOutOfClass {
  const days = known.get(course) ?? daysOutOfClass(course)
  known.set(course, days)
  return days
}

function judgeOption({ readings }: ScopedDays, most: number): Verdict {
  const verdicts = readings.map(({ required }): Verdict => {
    if (!required) return might('days_not_stated', 'does not say how many days it requires', 'do not say how many days they require')
    const { min, max, orMore } = required
    if (min !== null && min > most) return no(() => `requires ${amountWords(required, dayNoun, { orMore })}`)
    if (max !== null && max <= most && !orMore) return yes
    return might('days_open', 'sets no upper limit to its days', 'set no upper limit to their days')
  })
  if (verdicts.length === 0) return might('days_not_stated', 'does not say how many days it requires', 'do not say how many days they require')
  const matches = new Set(verdicts.map(({ match }) => match))
  return (
    (matches.size > 1 ? undefined : verdicts[0]) ?? might('days_disputed', 'gives more than one number of days', 'give more than one number of days')
  )
}

/**
 * The most days that the course may require, recommended days not counted. A course with several routes matches if one of them does; a course whose
 * document leaves the number open, or disagrees, might.
 */
export const daysFilter: Filter = {
  key: 'days',
  label: 'Most days the course requires',
  hint: 'Days that a provider only recommends are not counted.',
  choice: 'one',
  anyLabel: 'Any number',
  schema: () => z.string().regex(/^([1-9]|[1-5]\d|60)$/, 'The most days is a whole number from 1 to 60.'),
  options: () => steps.map((days) => ({ value: String(days), label: counted(days, 'day') })),
  chip: (days) => `${counted(Number(days), 'day')} at most`,
  judge: ([days = '']) => {
    const most = Number(days)
    return (course) =>
      best(daysOf(course).options.map((option) => judgeOption(option, most))) ??
      might('days_not_stated', 'does not say how many days it requires', 'do not say how many days they require')
  },
  looser: (days) => steps.map(String).filter((step) => Number(step) > Number(days)),
}
