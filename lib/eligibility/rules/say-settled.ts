import { eligibilityRuleLabels, settingLabels } from '@/lib/wording/eligibility-labels'
import { listOf, sentenceCase } from '@/lib/wording/lists'
import { audienceNouns, questionWords, roleWords, settingWords, statusWords } from '../own-words'
import type { Persona } from '../persona'
import { type ReasonCode, say } from '../reasons'
import { sourceOf } from '../source-of'
import type { RuleVerdict } from '../verdict'
import type { Claim } from './claims'
import type { Group } from './groups'
import type { How, Settled } from './settle'

type Codes = Readonly<Record<Exclude<How, 'unanswered'>, ReasonCode>>
const shared = { partial: 'part_of_course_only', disputed: 'documents_disagree' } as const
const codes: Readonly<Record<'status' | 'role' | 'setting' | 'condition', Codes>> = {
  status: {
    met: 'status_met',
    not_required: 'status_not_needed',
    missing: 'status_missing',
    not_accepted: 'status_not_accepted',
    normally: 'status_normally',
    may_be_required: 'status_normally',
    preferred: 'status_normally',
    may_be_accepted: 'status_may_be_accepted',
    not_named: 'status_not_named',
    unclear: 'status_not_named',
    ...shared,
  },
  role: {
    met: 'role_met',
    not_required: 'role_met',
    missing: 'role_missing',
    not_accepted: 'role_not_accepted',
    normally: 'role_normally',
    may_be_required: 'role_normally',
    preferred: 'role_preferred',
    may_be_accepted: 'role_may_be_accepted',
    not_named: 'role_not_named',
    unclear: 'role_not_named',
    ...shared,
  },
  setting: {
    met: 'setting_met',
    not_required: 'setting_met',
    missing: 'setting_missing',
    not_accepted: 'setting_not_accepted',
    normally: 'setting_normally',
    may_be_required: 'setting_normally',
    preferred: 'setting_normally',
    may_be_accepted: 'setting_not_named',
    not_named: 'setting_not_named',
    unclear: 'setting_not_named',
    ...shared,
  },
  condition: {
    met: 'condition_met',
    not_required: 'condition_met',
    missing: 'condition_missing',
    not_accepted: 'condition_not_accepted',
    normally: 'condition_normally',
    may_be_required: 'condition_may_be_required',
    preferred: 'condition_normally',
    may_be_accepted: 'condition_normally',
    not_named: 'condition_normally',
    unclear: 'condition_not_asked',
    ...shared,
  },
}

const fixes: Partial<Record<Group, string>> = {
  support: 'Ask your head or a senior leader to support you.',
  dbs: 'Ask your school for a DBS check.',
  contract: 'Ask your school whether your contract can run on.',
  access: 'Ask a school to let you work with pupils with SEN.',
  induction: 'Complete your induction first.',
}

const own = (group: Group, persona: Persona): string => {
  if (group === 'status') return persona.status ? statusWords[persona.status] : 'your status'
  if (group === 'setting') return persona.setting ? settingWords[persona.setting] : 'your school'
  return persona.role ? roleWords[persona.role] : 'you are'
}

/** "academies", "pupil referral units"; a word of the document that is not on our list stays as it is. */
function settingNoun(detail = 'school'): string {
  const word = Object.entries(settingLabels).find(([key]) => key === detail)?.[1]
  if (word === undefined || detail === 'any') return word ?? detail.replaceAll('_', ' ')
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`
}

function needed(group: Group, claims: readonly Claim[]): string {
  const names = claims.map(({ fact: { value } }) => {
    if (value.rule === 'setting_type') return settingNoun(value.detail)
    if (group === 'role') return audienceNouns[value.rule as keyof typeof audienceNouns] ?? eligibilityRuleLabels[value.rule]
    return value.rule === 'qualified_teacher' ? 'qualified teacher status' : eligibilityRuleLabels[value.rule]
  })
  return listOf([...new Set(names)], 'or')
}

/** What schools confirm rather than readers know. */
const confirmed: readonly Group[] = ['dbs', 'contract', 'access']

function codeOf(group: Group, { how, claims, missing }: Settled): ReasonCode {
  if (how === 'unanswered') {
    if (missing === 'support') return 'support_unknown'
    return missing !== null && confirmed.includes(missing as Group) ? 'school_unknown' : 'not_answered'
  }
  if (group === 'setting' && how === 'missing' && claims.every(({ fact }) => fact.value.rule === 'employed_in_setting')) return 'not_employed'
  return codes[group === 'status' || group === 'role' || group === 'setting' ? group : 'condition'][how]
}

/** A settled group in words. @example saySettled('status', settledStatus, { status: 'qts' }).words // 'QTS is enough.' */
export function saySettled(group: Group, settled: Settled, persona: Persona): RuleVerdict<Group> {
  const label = sentenceCase(listOf([...new Set(settled.claims.map(({ fact }) => eligibilityRuleLabels[fact.value.rule]))], 'or'))
  const reason = say(codeOf(group, settled), {
    own: own(group, persona),
    needed: needed(group, settled.claims),
    label,
    fix: fixes[group] ?? 'Ask the provider what you can do.',
    question: settled.missing ? questionWords[settled.missing] : '',
  })
  return { rule: group, outcome: settled.outcome, source: sourceOf(settled.claims.map(({ fact }) => fact)), ...reason }
}
