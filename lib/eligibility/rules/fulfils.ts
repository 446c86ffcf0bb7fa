import type { PublishedFact } from '@/lib/domain/catalogue'
import type { EligibilityRule } from '@/lib/domain/enumerations'
import { addMonths, type Day, spanOf } from '../days'
import { type Answer, isSenco, type Persona, type Setting } from '../persona'
import type { Outcome } from '../verdict'

/** Whether a reader fulfils what one fact asks. `missing` names the answer that would settle an `ask`; without it only the provider can. */
export interface Fulfilment {
  readonly holds: Outcome
  readonly missing: Answer | null
}
export type Condition = PublishedFact<'eligibility'>
/** What a fact asks, whatever it demands by it. */
export type Asks = Pick<Condition['value'], 'rule' | 'detail'>

const of = (holds: Outcome): Fulfilment => ({ holds, missing: null })
const yes = of('met')
const no = of('not_met')
const unclear = of('ask')
const unanswered = (missing: Answer): Fulfilment => ({ holds: 'ask', missing })
const answered = (persona: Persona, answer: 'support' | 'dbs' | 'contract' | 'degree'): Fulfilment =>
  persona[answer] === undefined ? unanswered(answer) : persona[answer] === 'yes' ? yes : no

/** How a place of work stands to each type of setting that documents name; a pair left out is "no". `ask`: the document's word may or may not mean it. */
const settingMatches: Record<Setting, Readonly<Record<string, 'met' | 'ask'>>> = {
  maintained: { mainstream_school: 'met', maintained_school: 'met' },
  academy: { mainstream_school: 'met', academy: 'met', free_school: 'ask' },
  free_school: { mainstream_school: 'met', free_school: 'met', academy: 'ask' },
  nursery_school: { nursery_school: 'met', maintained_school: 'met', mainstream_school: 'ask' },
  pru: { pupil_referral_unit: 'met', maintained_school: 'ask' },
  ap_academy: { pupil_referral_unit: 'ask', academy: 'ask' },
  special: { special_school: 'met', maintained_school: 'ask', academy: 'ask' },
  independent: { independent_school: 'met' },
  further_education: { further_education: 'met', academy: 'ask' },
  early_years: { nursery_school: 'ask' },
  none: {},
}

function settingType(persona: Persona, detail: string | undefined): Fulfilment {
  if (detail === 'any') return employed(persona)
  if (persona.setting === undefined) return unanswered('setting')
  return detail === undefined ? unclear : of(settingMatches[persona.setting][detail] ?? 'not_met')
}

function asTeacher({ status }: Persona): Fulfilment {
  if (status === undefined) return unanswered('status')
  return { qts: yes, qtls: unclear, eyts: no, none: no }[status]
}

const within = (persona: Persona, role: 'aspiring' | 'other'): Fulfilment =>
  persona.role === undefined ? unanswered('role') : persona.role === role ? yes : no

const inPost = (persona: Persona): Fulfilment => (persona.role === undefined ? unanswered('role') : isSenco(persona) ? yes : no)

/** No document says how long a SENCO is new: the three years of the regulation bound it, and beyond them only the provider knows. */
function inPostFor(persona: Persona, today: Day, is: 'new' | 'experienced'): Fulfilment {
  const post = inPost(persona)
  if (post.holds !== 'met') return post
  if (persona.earlier === 'more_than_twelve') return is === 'experienced' ? yes : unclear
  if (persona.since === undefined) return unanswered('since')
  const { first, last } = spanOf(persona.since)
  if (is === 'experienced') return addMonths(last, 36) < today ? yes : unclear
  return addMonths(first, 36) >= today && persona.earlier !== undefined ? yes : unclear
}

function pruTeacher(persona: Persona): Fulfilment {
  if (persona.setting === undefined) return unanswered('setting')
  if (persona.setting === 'ap_academy') return unclear
  if (persona.setting !== 'pru') return no
  return persona.status === undefined ? unanswered('status') : persona.status === 'none' ? unclear : yes
}

/** SENCOs work with pupils with SEN and lead that work by their post; others must say so. */
const throughPost = (persona: Persona): Fulfilment => {
  if (isSenco(persona) || persona.access === 'yes') return yes
  if (persona.role === undefined) return unanswered('role')
  return persona.access === undefined ? unanswered('access') : no
}

const employed = ({ setting }: Persona): Fulfilment => (setting === undefined ? unanswered('setting') : setting === 'none' ? no : yes)

function contract(persona: Persona): Fulfilment {
  if (persona.setting === 'none') return no
  return answered(persona, 'contract')
}

const status = (persona: Persona, is: Persona['status']): Fulfilment =>
  persona.status === undefined ? unanswered('status') : persona.status === is ? yes : no

function enrolled(persona: Persona, ours: 'nasenco' | 'npq'): Fulfilment {
  if (persona.progress === undefined) return unanswered('progress')
  return persona.progress.endsWith(ours) ? no : yes
}

const holder = (persona: Persona): Fulfilment =>
  persona.progress === undefined ? unanswered('progress') : persona.progress === 'holds_nasenco' ? yes : no

type Test = (persona: Persona, asks: Asks, today: Day, award: 'nasenco' | 'npq') => Fulfilment

/** What we cannot know about a reader, and do not ask. */
const notAsked: Test = () => unclear

const tests: Record<EligibilityRule, Test> = {
  qts: (persona) => status(persona, 'qts'),
  qtls: (persona) => status(persona, 'qtls'),
  eyts: (persona) => status(persona, 'eyts'),
  eyps: (persona) => (persona.status === 'eyts' ? unclear : status(persona, 'eyts')),
  eyitt: (persona) => status(persona, 'eyts'),
  qualified_teacher: asTeacher,
  induction_completed: ({ induction }) => (induction === undefined ? unanswered('induction') : induction === 'no' ? no : yes),
  pg_teaching_qualification: notAsked,
  degree: (persona) => answered(persona, 'degree'),
  degree_class: (persona) => (persona.degree === 'no' ? no : unclear),
  equivalent_experience: notAsked,
  english_language: notAsked,
  in_post_senco: inPost,
  new_senco: (persona, _, today) => inPostFor(persona, today, 'new'),
  experienced_senco: (persona, _, today) => inPostFor(persona, today, 'experienced'),
  aspiring_senco: (persona) => within(persona, 'aspiring'),
  related_role: (persona) => (persona.role === 'other' ? unclear : within(persona, 'other')),
  school_leader: (persona) => {
    if (persona.role === undefined) return unanswered('role')
    return persona.role === 'head_senco' ? yes : unclear
  },
  pru_teacher: pruTeacher,
  leads_sen: throughPost,
  employed_in_setting: employed,
  employment_contract: contract,
  access_to_learners: throughPost,
  leader_support: (persona) => answered(persona, 'support'),
  setting_type: (persona, { detail }) => settingType(persona, detail),
  area: notAsked,
  membership: notAsked,
  nomination: notAsked,
  dbs_check: (persona) => answered(persona, 'dbs'),
  not_previously_enrolled: (persona, _, __, award) => enrolled(persona, award),
  award_holder: holder,
}

/**
 * Whether a reader fulfils one eligibility fact, whatever the document demands by it. An answer not given yields `ask`.
 *
 * @example fulfils({ status: 'qts' }, { rule: 'qts' }, '2026-11-22', 'nasenco') // { holds: 'met', missing: null }
 */
export const fulfils = (persona: Persona, asks: Asks, today: Day, award: 'nasenco' | 'npq'): Fulfilment =>
  tests[asks.rule](persona, asks, today, award)
