import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import type { Day } from '../days'
import { questionWords, roleWords, settingWords } from '../own-words'
import { isSenco, type Persona, type Setting } from '../persona'
import { type ReasonCode, type Slots, say } from '../reasons'
import type { Outcome, RuleVerdict } from '../verdict'
import { type Claim, claimsOf, type Purpose } from './claims'
import { type Group, isIn } from './groups'
import { saySettled } from './say-settled'
import { type Settled, settle } from './settle'

export type Course = Pick<CatalogueCourse, 'facts' | 'contested' | 'elsewhere' | 'award'>
export interface GroupVerdict extends RuleVerdict<Group> {
  readonly claims: readonly Claim[]
  readonly settled: Settled | null
}

/** Schools for which the award was made: the relevant schools of the regulation. */
export const relevantSchools: readonly Setting[] = ['maintained', 'academy', 'free_school', 'nursery_school']

const contestedIds = (course: Course): ReadonlySet<string> =>
  new Set(course.contested.filter(({ kind }) => kind === 'eligibility').flatMap(({ factIds }) => factIds))

/** New and experienced SENCOs together are all SENCOs: a course open to both is open to anyone in post. */
function withAllSencos(claims: readonly Claim[], persona: Persona): readonly Claim[] {
  const open = claims.filter(({ fact }) => fact.value.demand === 'accepted' || fact.value.demand === 'any_of')
  const named = (rule: string) => open.some(({ fact }) => fact.value.rule === rule)
  if (!isSenco(persona) || !named('new_senco') || !named('experienced_senco')) return claims
  return claims.map((claim) =>
    open.includes(claim) && ['new_senco', 'experienced_senco'].includes(claim.fact.value.rule) ? { ...claim, holds: 'met', missing: null } : claim,
  )
}

/** "Qualified teachers (QTS or QTLS)": where a document itself names QTLS among what is enough, its "qualified teacher" means holders of QTLS too. */
function withNamedTeachers(claims: readonly Claim[]): readonly Claim[] {
  const named = claims.some(
    ({ fact, holds }) => fact.value.rule === 'qtls' && holds === 'met' && ['required', 'any_of', 'accepted'].includes(fact.value.demand),
  )
  return named ? claims.map((claim) => (claim.fact.value.rule === 'qualified_teacher' ? { ...claim, holds: 'met', missing: null } : claim)) : claims
}

/** One fact a type: several types demanded are alternatives, since nobody works in two. */
const isList = ({ fact }: Claim): boolean => fact.value.rule === 'setting_type'

function silence(group: Group, persona: Persona, course: Course): GroupVerdict | null {
  const verdict = (outcome: Outcome, code: ReasonCode, slots: Slots = {}): GroupVerdict => ({
    rule: group,
    outcome,
    source: { from: 'silence' },
    claims: [],
    settled: null,
    ...say(code, slots),
  })
  if (group === 'status') {
    const forAward = factsOf(course, 'eligibility').some(({ value }) => value.effect === 'award' && isIn('status', value.rule))
    return forAward ? verdict('met', 'status_only_for_award') : verdict('ask', 'status_not_stated')
  }
  if (group === 'role') {
    if (persona.role === undefined) return verdict('ask', 'not_answered', { question: questionWords.role })
    return isSenco(persona) ? verdict('met', 'role_not_limited') : verdict('ask', 'role_not_stated', { own: roleWords[persona.role] })
  }
  if (group !== 'setting') return null
  if (persona.setting === undefined) return verdict('ask', 'not_answered', { question: questionWords.setting })
  return relevantSchools.includes(persona.setting)
    ? verdict('met', 'setting_not_limited')
    : verdict('ask', 'setting_not_stated', { own: settingWords[persona.setting] })
}

/** A preference, an opening or a waiver of one condition is no condition by itself. */
const binds = ({ fact }: Claim): boolean => ['required', 'any_of', 'normally', 'may_be_required', 'not_accepted'].includes(fact.value.demand)

/**
 * How a reader stands to one matter for a course, or `null` where the course says nothing and silence is no hindrance. Silence about teacher status
 * is an `ask` for everybody; silence about role and school is one for everybody but those for whom the law made the award.
 */
export function groupVerdict(group: Group, persona: Persona, course: Course, today: Day, purpose: Purpose): GroupVerdict | null {
  const facts = factsOf(course, 'eligibility').filter(({ value }) => isIn(group, value.rule))
  const award = course.award === 'npq_senco' ? 'npq' : 'nasenco'
  const claims = withNamedTeachers(withAllSencos(claimsOf(facts, persona, today, award, purpose), persona))
  const settled = settle(claims, contestedIds(course), isList)
  const opensOnly = claims.every(({ fact }) => fact.value.demand === 'accepted' || fact.value.demand === 'may_be_accepted')
  if (purpose === 'award' && (!settled || opensOnly)) return null
  if (!['status', 'role', 'setting'].includes(group) && !claims.some(binds)) return null
  if (!settled) return silence(group, persona, course)
  if (opensOnly && settled.outcome !== 'met' && (group === 'role' || group === 'setting')) {
    // An opening to others shuts nobody out for whom the law made the award.
    const unlimited = silence(group, persona, course)
    if (unlimited?.outcome === 'met') return unlimited
  }
  return { ...saySettled(group, settled, persona), claims, settled }
}
