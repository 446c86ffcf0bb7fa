import { type Caught, caught, openQuestion } from './caught'
import type { Day } from './days'
import { fitness } from './fitness'
import type { LawId } from './law'
import { type Clock, clockOf, lastDayForNasenco } from './legal-clock'
import { ownQualification } from './own-qualification'
import type { Persona } from './persona'
import { say } from './reasons'
import type { RuleVerdict } from './verdict'

/** What a reader's position comes to; the page's first line follows from it. */
export const positionCodes = [
  'tell_us_more',
  'ask_authority',
  'no_school',
  'not_a_relevant_school',
  'clock_not_begun',
  'appointed_before_2009',
  'experienced_before',
  'holds_it',
  'complete_nasenco',
  'complete_npq',
  'award_open',
  'award_not_answered',
  'nasenco_comes_late',
  'npq_comes_late',
  'npq_needed',
  'date_passed',
] as const
export type PositionCode = (typeof positionCodes)[number]

export interface Position {
  readonly code: PositionCode
  readonly caught: Caught
  /** `null` while no three years run: not SENCO, not caught, or no date given. */
  readonly clock: Clock | null
  /** The last day without the qualification that binds this reader, or `null`. */
  readonly by: Day | null
  /** The award held or begun; `null` where the reader did not say. */
  readonly own: RuleVerdict<'qualification'> | null
  readonly fitness: readonly RuleVerdict<'teacher' | 'induction'>[]
  /** Statements of law that this position also rests on, in the order in which they are shown. */
  readonly also: readonly LawId[]
}

function uncaught({ deciding }: Caught): PositionCode {
  switch (deciding.code) {
    case 'school_none':
      return 'no_school'
    case 'school_not_caught':
      return 'not_a_relevant_school'
    case 'role_not_caught':
      return 'clock_not_begun'
    case 'since_not_caught':
      return 'appointed_before_2009'
    default:
      return 'experienced_before'
  }
}

/** What an award begun or held comes to; `null` where it does not settle the matter and the NPQ is needed. */
function throughOwn(own: RuleVerdict<'qualification'> | null, persona: Persona): PositionCode | null {
  if (own?.outcome === 'met')
    return persona.progress?.startsWith('holds') ? 'holds_it' : persona.progress === 'on_npq' ? 'complete_npq' : 'complete_nasenco'
  if (own?.code === 'nasenco_after_your_date') return 'nasenco_comes_late'
  if (own?.code === 'npq_after_your_date') return 'npq_comes_late'
  return own?.outcome === 'ask' ? 'award_open' : null
}

function codeOf(found: Caught, own: RuleVerdict<'qualification'> | null, clock: Clock | null, persona: Persona): PositionCode {
  const through = throughOwn(own, persona)
  if (through === 'holds_it') return through
  if (found.outcome === 'not_met') return uncaught(found)
  if (found.rules.some((rule) => rule.code === 'school_open')) return 'ask_authority'
  if (own?.code === 'in_time_unknown') return 'tell_us_more'
  if (through !== null) return through
  if (found.outcome === 'ask' || clock === null) return 'tell_us_more'
  if (own === null) return 'award_not_answered'
  return clock.passed ? 'date_passed' : 'npq_needed'
}

/** While it is open whether the three years bind a reader, an award that counts only if they do not is neither in time nor late. */
function ownInDoubt(persona: Persona, found: Caught, clock: Clock | null, today: Day) {
  const [bound, free] = [ownQualification(persona, clock, today), ownQualification(persona, null, today)]
  const undated = clock === null && bound?.outcome === 'met' && persona.progress?.startsWith('on_')
  if (found.outcome !== 'ask' || !bound || (bound.outcome === free?.outcome && !undated)) return bound
  return { ...bound, outcome: 'ask' as const, ...say('in_time_unknown', { question: openQuestion(found) }) }
}

const alsoOf = (persona: Persona, clock: Clock | null, own: RuleVerdict<'qualification'> | null): readonly LawId[] => [
  ...(clock ? (['move'] as const) : []),
  ...(clock?.leapDay ? (['leap_day'] as const) : []),
  ...(persona.earlier === 'twelve_or_less' ? (['short_spells'] as const) : []),
  ...(own && persona.progress === 'on_nasenco' && own.code !== 'begun_too_late' ? (['two_dates'] as const) : []),
]

/**
 * Where a reader stands in law today: caught or not, until when, through which award. `today` is a day in England.
 *
 * @example position({ role: 'senco', since: '2026-09-01', earlier: 'none', setting: 'academy', progress: 'none' }, '2026-11-22').by // '2029-09-01'
 */
export function position(persona: Persona, today: Day): Position {
  const found = caught(persona)
  const clock = found.outcome === 'not_met' ? null : clockOf(persona, today)
  const own = ownInDoubt(persona, found, clock, today)
  const code = codeOf(found, own, clock, persona)
  const onNasenco = persona.progress === 'on_nasenco' && own?.code !== 'begun_too_late' && own?.code !== 'nasenco_completed_too_late'
  const by = code === 'holds_it' ? null : onNasenco && found.outcome !== 'not_met' ? lastDayForNasenco(clock) : (clock?.lastDay ?? null)
  return { code, caught: found, clock, by, own, fitness: fitness(persona), also: alsoOf(persona, clock, own) }
}
