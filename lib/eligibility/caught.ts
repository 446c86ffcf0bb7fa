import { spanOf } from './days'
import { type LawId, legalDays } from './law'
import { questionWords, settingWords } from './own-words'
import { type Answer, isSenco, type Persona, type Setting } from './persona'
import { type ReasonCode, type Slots, say } from './reasons'
import { allOf, type Outcome, type RuleVerdict } from './verdict'

export type CaughtRule = 'school' | 'role' | 'since' | 'earlier'

/** `met`: regulation 49(4) binds this reader's school; `not_met`: its words do not catch them; `ask`: open, or an answer is missing. */
export interface Caught {
  readonly outcome: Outcome
  readonly rules: readonly RuleVerdict<CaughtRule>[]
  /** The rule that decides. */
  readonly deciding: RuleVerdict<CaughtRule>
}

const verdict = (rule: CaughtRule, outcome: Outcome, code: ReasonCode, law: LawId, slots: Slots = {}): RuleVerdict<CaughtRule> => ({
  rule,
  outcome,
  source: { from: 'regulation', law },
  ...say(code, slots),
})
const unanswered = (rule: CaughtRule, law: LawId, answer: Answer) =>
  verdict(rule, 'ask', 'duty_not_answered', law, { question: questionWords[answer] })

const schools: Record<Setting, readonly [Outcome, ReasonCode, LawId]> = {
  maintained: ['met', 'school_caught', 'relevant_school'],
  academy: ['met', 'school_caught', 'relevant_school'],
  free_school: ['met', 'school_caught', 'relevant_school'],
  nursery_school: ['met', 'school_caught', 'relevant_school'],
  pru: ['ask', 'school_open', 'pupil_referral_unit'],
  ap_academy: ['ask', 'school_open', 'pupil_referral_unit'],
  special: ['not_met', 'school_not_caught', 'other_settings'],
  independent: ['not_met', 'school_not_caught', 'other_settings'],
  further_education: ['not_met', 'school_not_caught', 'other_settings'],
  early_years: ['not_met', 'school_not_caught', 'relevant_school'],
  none: ['not_met', 'school_none', 'relevant_school'],
}

function school({ setting }: Persona) {
  if (setting === undefined) return unanswered('school', 'relevant_school', 'setting')
  const [outcome, code, law] = schools[setting]
  return verdict('school', outcome, code, law, { own: settingWords[setting] })
}

function role({ role }: Persona) {
  if (role === undefined) return unanswered('role', 'anniversary', 'role')
  if (role === 'senco') return verdict('role', 'met', 'role_caught', 'anniversary')
  return role === 'head_senco'
    ? verdict('role', 'met', 'head_caught', 'head_not_excused')
    : verdict('role', 'not_met', 'role_not_caught', 'anniversary')
}

function since({ since }: Persona) {
  if (since === undefined) return unanswered('since', 'anniversary', 'since')
  const { first, last } = spanOf(since)
  if (last <= legalDays.caughtAfter) return verdict('since', 'not_met', 'since_not_caught', 'before_2009')
  return first > legalDays.caughtAfter
    ? verdict('since', 'met', 'since_caught', 'anniversary')
    : verdict('since', 'ask', 'since_unclear', 'before_2009')
}

function earlier({ earlier }: Persona) {
  if (earlier === undefined) return unanswered('earlier', 'anniversary', 'earlier')
  return earlier === 'more_than_twelve'
    ? verdict('earlier', 'not_met', 'earlier_not_caught', 'twelve_months')
    : verdict('earlier', 'met', 'earlier_caught', 'anniversary')
}

const answersOf = { school: 'setting', role: 'role', since: 'since', earlier: 'earlier' } as const satisfies Record<CaughtRule, Answer>

/** What would settle an open verdict, for "depends on …". */
export const openQuestion = ({ deciding }: Caught): string =>
  deciding.code === 'school_open' ? 'whether the duty binds your school' : questionWords[answersOf[deciding.rule]]

/**
 * Whether regulation 49(4) catches a reader: SENCO of a relevant school, since after 1 September 2009, and not SENCO of one for more than twelve months
 * in total before. Someone who is not SENCO is asked neither for a date nor for earlier service.
 *
 * @example caught({ role: 'senco', setting: 'independent' }).outcome // 'not_met'
 */
export function caught(persona: Persona): Caught {
  const rules = [school(persona), role(persona), ...(persona.role === undefined || isSenco(persona) ? [since(persona), earlier(persona)] : [])]
  const outcome = allOf(rules.map((rule) => rule.outcome))
  const deciding = rules.find((rule) => rule.outcome === outcome)
  if (!deciding) throw new Error('A verdict has no deciding rule.')
  return { outcome, rules, deciding }
}
