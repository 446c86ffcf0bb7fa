import { dateWords } from '@/lib/wording/dates'
import { addMonths, type Day, spanOf } from './days'
import type { LawId } from './law'
import { lastDayForNasenco } from './legal-clock'
import { isSenco, type Persona } from './persona'
import { type Position, position } from './position'
import { type ReasonCode, type Slots, say } from './reasons'

export interface DutyChange {
  readonly code: ReasonCode
  readonly words: string
  readonly law: LawId
}

/**
 * What would change a reader's position in law, nearest first. Each is tried on the rules before it is said: a sentence stands here only if the changed
 * reader's position in fact comes out otherwise.
 */
export function dutyChanges(persona: Persona, here: Position, today: Day): readonly DutyChange[] {
  const change = (code: ReasonCode, law: LawId, changed: Persona, slots: Slots = {}): readonly DutyChange[] =>
    position(changed, today).code === here.code ? [] : [{ code, law, words: say(code, slots).words }]
  const bound = here.code === 'npq_needed' || here.code === 'date_passed'
  const date = dateWords(lastDayForNasenco(here.clock))
  const three = persona.since === undefined ? null : dateWords(addMonths(spanOf(persona.since).first, 36))
  return [
    ...(bound && persona.progress === 'on_nasenco' && here.own?.code === 'nasenco_completed_too_late'
      ? change('if_completed_by', 'nasenco', { ...persona, finish: lastDayForNasenco(here.clock) }, { date })
      : []),
    ...(bound && here.own?.code !== 'nasenco_completed_too_late'
      ? change('if_begun_before', 'nasenco', { ...persona, progress: 'on_nasenco', begun: '2024-08', finish: lastDayForNasenco(here.clock) })
      : []),
    ...(bound ? change('if_experienced', 'twelve_months', { ...persona, earlier: 'more_than_twelve' }) : []),
    ...(here.code === 'not_a_relevant_school' && isSenco(persona) && three !== null && persona.earlier !== 'more_than_twelve'
      ? change('if_relevant_school', 'relevant_school', { ...persona, setting: 'maintained' }, { date: three })
      : []),
    ...(here.code === 'clock_not_begun' ? change('if_senco', 'anniversary', { ...persona, role: 'senco', since: today, earlier: 'none' }) : []),
  ]
}
