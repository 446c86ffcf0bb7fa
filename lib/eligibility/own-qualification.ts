import { dateWords } from '@/lib/wording/dates'
import { type Day, earliest, spanOf } from './days'
import { type LawId, legalDays } from './law'
import { type Clock, lastDayForNasenco } from './legal-clock'
import type { Persona } from './persona'
import { type ReasonCode, type Slots, say } from './reasons'
import type { Outcome, RuleVerdict } from './verdict'

const verdict = (outcome: Outcome, code: ReasonCode, law: LawId, slots: Slots = {}): RuleVerdict<'qualification'> => ({
  rule: 'qualification',
  outcome,
  source: { from: 'regulation', law },
  ...say(code, slots),
})

const isBefore = (monthOrDay: string, day: Day): boolean => spanOf(monthOrDay).last < day

/** Whether an award that ends then comes by a last day: a month that holds the day leaves it open. */
function inTime(finish: string, lastDay: Day, late: ReasonCode, law: LawId): RuleVerdict<'qualification'> | null {
  const { first, last } = spanOf(finish)
  const slots = { date: dateWords(lastDay) }
  if (last <= lastDay) return null
  return first > lastDay ? verdict('not_met', late, law, slots) : verdict('ask', 'finish_day_unknown', law, slots)
}

function nasenco({ begun, finish }: Persona, clock: Clock | null, today: Day) {
  if (begun === undefined) return verdict('ask', 'nasenco_begun_unknown', 'nasenco')
  if (!isBefore(begun, legalDays.changeOver)) return verdict('not_met', 'begun_too_late', 'nasenco')
  if (finish !== undefined && isBefore(finish, today)) return verdict('ask', 'finish_passed', 'nasenco')
  if ((finish === undefined && today >= legalDays.nasencoEnds) || (finish !== undefined && !isBefore(finish, legalDays.nasencoEnds))) {
    return verdict('not_met', 'nasenco_completed_too_late', 'nasenco')
  }
  if (clock?.passed) return verdict('not_met', 'nasenco_after_your_date', 'two_dates', { date: dateWords(clock.lastDay) })
  if (finish === undefined) return verdict('ask', 'nasenco_finish_unknown', 'nasenco')
  const late = inTime(finish, lastDayForNasenco(clock), 'nasenco_after_your_date', 'two_dates')
  return late ?? verdict('met', 'nasenco_counts', 'nasenco')
}

function heldNasenco({ begun, finish }: Persona, today: Day) {
  const started = begun ?? (finish !== undefined && isBefore(finish, legalDays.changeOver) ? finish : undefined)
  if (started === undefined) return verdict('ask', 'nasenco_begun_unknown', 'nasenco')
  // Who holds an award has completed it by today, whatever day is given.
  const ended = finish === undefined ? today : earliest(spanOf(finish).first, today)
  if (!isBefore(started, legalDays.changeOver)) return verdict('not_met', 'nasenco_held_too_late', 'nasenco')
  if (ended < legalDays.nasencoEnds) return verdict('met', 'nasenco_held', 'holders')
  return finish === undefined ? verdict('ask', 'nasenco_finish_unknown', 'nasenco') : verdict('not_met', 'nasenco_held_too_late', 'nasenco')
}

function npq({ begun, finish }: Persona, clock: Clock | null, today: Day) {
  if (begun === undefined) return verdict('ask', 'npq_begun_unknown', 'npq')
  if (isBefore(begun, legalDays.changeOver)) return verdict('not_met', 'npq_begun_too_early', 'npq')
  if (finish !== undefined && isBefore(finish, today)) return verdict('ask', 'finish_passed', 'npq_result')
  if (clock?.passed) return verdict('not_met', 'npq_after_your_date', 'npq_result', { date: dateWords(clock.lastDay) })
  const late = clock && finish !== undefined ? inTime(finish, clock.lastDay, 'npq_after_your_date', 'npq_result') : null
  return late ?? verdict('met', 'npq_counts', 'npq')
}

/**
 * Whether the award that a reader holds or has begun satisfies regulation 49(4), paragraph (7): NASENCO begun before 1 September 2024 and complete before
 * 1 September 2027, NPQ for SENCOs begun on 1 September 2024 or later. An award that comes after the reader's own last day is a "no" of its own kind.
 * Months are enough for the days of the law: none falls within one. `clock` is that of a reader whom the duty may bind, else `null`.
 *
 * @example ownQualification({ progress: 'on_nasenco', begun: '2024-08', finish: '2027-08' }, null, '2026-11-22').code // 'nasenco_counts'
 */
export function ownQualification(persona: Persona, clock: Clock | null, today: Day): RuleVerdict<'qualification'> | null {
  switch (persona.progress) {
    case 'on_nasenco':
      return nasenco(persona, clock, today)
    case 'holds_nasenco':
      return heldNasenco(persona, today)
    case 'on_npq':
      return npq(persona, clock, today)
    case 'holds_npq':
      // There was no NPQ for SENCOs to begin before that day.
      return verdict('met', 'npq_held', 'npq')
    case 'none':
      return verdict('not_met', 'nothing_begun', 'npq')
    default:
      return null
  }
}
