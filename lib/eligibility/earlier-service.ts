import { addDays, addMonths, type Day, daysBetween, latest } from './days'
import type { Persona } from './persona'

/** Time as SENCO of a relevant school: first and last day, both inclusive. */
export interface Spell {
  readonly from: Day
  readonly to: Day
}

/** Spells that meet or overlap made one, in order of time. */
function merged(spells: readonly Spell[]): readonly Spell[] {
  const done: Spell[] = []
  for (const spell of spells.toSorted((one, other) => one.from.localeCompare(other.from))) {
    const last = done.at(-1)
    if (last && spell.from <= addDays(last.to, 1)) done[done.length - 1] = { from: last.from, to: latest(last.to, spell.to) }
    else done.push(spell)
  }
  return done
}

/** The day after twelve whole months; a year begun on 29 February ends with the next 28 February. */
const twelveMonthsFrom = (from: Day): Day => {
  const day = addMonths(from, 12)
  return day.slice(8) === from.slice(8) ? day : addDays(day, 1)
}

/**
 * Whether earlier time as SENCO comes to more than twelve months "in total": regulation 49(4). One spell is counted by the calendar. The regulation
 * does not say how several short ones add up, so `unclear` is the answer where the count of days leaves it open (365 or 366 days).
 *
 * @example earlierServiceOf([{ from: '2019-09-01', to: '2020-08-31' }]) // 'twelve_or_less'
 * @example earlierServiceOf([{ from: '2019-09-01', to: '2020-09-01' }]) // 'more_than_twelve'
 */
export function earlierServiceOf(spells: readonly Spell[]): NonNullable<Persona['earlier']> | 'unclear' {
  const whole = merged(spells)
  const [first, ...others] = whole
  if (!first) return 'none'
  if (others.length === 0) return addDays(first.to, 1) > twelveMonthsFrom(first.from) ? 'more_than_twelve' : 'twelve_or_less'
  const days = whole.reduce((sum, spell) => sum + daysBetween(spell.from, spell.to) + 1, 0)
  if (days > 366) return 'more_than_twelve'
  return days < 365 ? 'twelve_or_less' : 'unclear'
}
