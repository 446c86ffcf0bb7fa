import { addDays, addMonths, type Day, earliest, spanOf } from './days'
import { legalDays } from './law'
import type { Persona } from './persona'

/** The three years of regulation 49(4) for one reader. All days inclusive. */
export interface Clock {
  /** The third anniversary; with only the month known, of its first and last day. */
  readonly anniversary: { readonly first: Day; readonly last: Day }
  /** The last day on which one may be SENCO without the qualification: the anniversary itself, the earlier one if the day is not known. */
  readonly lastDay: Day
  /** The first day on which the qualification must be held: the day after. */
  readonly heldFrom: Day
  readonly passed: boolean
  /** The anniversary of a 29 February in a year that has none. */
  readonly leapDay: boolean
}

/**
 * When the three years end for someone who became SENCO on a day or in a month. "After the third anniversary": the anniversary itself is the last day
 * without. Nothing about whether the person is caught at all. Source: regulation 49(4).
 *
 * @example legalClock('2026-09-01', '2026-11-22').lastDay // '2029-09-01'
 */
export function legalClock(since: string, today: Day): Clock {
  const span = spanOf(since)
  const anniversary = { first: addMonths(span.first, 36), last: addMonths(span.last, 36) }
  return {
    anniversary,
    lastDay: anniversary.first,
    heldFrom: addDays(anniversary.first, 1),
    passed: today > anniversary.first,
    leapDay: span.first.endsWith('-02-29') && anniversary.first.endsWith('-02-28'),
  }
}

/** The day that binds someone finishing a NASENCO: the earlier of their own last day and 31 August 2027. */
export const lastDayForNasenco = (clock: Clock | null): Day => (clock ? earliest(clock.lastDay, legalDays.lastForNasenco) : legalDays.lastForNasenco)

/** The clock of a reader, or `null` while they are not SENCO or have not said since when. */
export const clockOf = (persona: Persona, today: Day): Clock | null =>
  (persona.role === 'senco' || persona.role === 'head_senco') && persona.since !== undefined ? legalClock(persona.since, today) : null
