import { sameValue } from '../same-value'
import type { AnyFinding, Candidate, Refiner } from '../types'

type Rule = Extract<AnyFinding, { kind: 'eligibility' }>
const isRule = (candidate: Candidate): candidate is Candidate & { readonly finding: Rule } => candidate.finding.kind === 'eligibility'

/** A demand that says more makes the ones after it needless where both are about one rule. */
const saysMore: ReadonlyMap<string, readonly string[]> = new Map([
  ['any_of', ['required', 'accepted']],
  ['required', ['accepted']],
  ['normally', ['accepted', 'required']],
])
const statuses: ReadonlySet<string> = new Set([
  'qts',
  'qtls',
  'eyts',
  'eyps',
  'eyitt',
  'qualified_teacher',
  'pg_teaching_qualification',
  'in_post_senco',
  'leads_sen',
  'employed_in_setting',
  'access_to_learners',
  'leader_support',
])
/** "Normally" outdoes "required" only for what universities print as "normally": degrees and their class. */
const softens: ReadonlySet<string> = new Set(['degree', 'degree_class'])

const outdoes = (one: Rule, other: Rule): boolean =>
  one.value.rule === other.value.rule &&
  one.value.effect === other.value.effect &&
  one.value.demand !== other.value.demand &&
  sameValue(one.scope ?? {}, other.scope ?? {}) &&
  (saysMore.get(one.value.demand) ?? []).includes(other.value.demand) &&
  (one.value.demand === 'normally' ? softens.has(one.value.rule) : statuses.has(one.value.rule))

/** A status that only papers name ("a copy of your QTS certificate") adds nothing where it is asked for in words. */
const isMereProof = (one: Rule, other: Rule): boolean => (one.strength ?? 0) < 0 && (other.strength ?? 0) >= 0 && one.value.rule === other.value.rule

/** "English language" beside the score that is asked. */
const isBare = (one: Rule, other: Rule): boolean =>
  one.value.rule === 'english_language' && other.value.rule === 'english_language' && !one.value.detail && other.value.detail !== undefined

/**
 * Rules of entry said twice with unlike force: "QTS, QTLS or EYTS" and, further on, "teachers with QTS" are one rule, and the fuller one stands. What is
 * refused or not required beside what is required stays: the document then disagrees with itself.
 */
export const settleEligibility: Refiner = {
  name: 'settle-eligibility',
  refine: (candidates) => {
    const rules = candidates.filter(isRule)
    const beaten = new Map<Candidate, Candidate>()
    // Rules that say the same with the same force are beaten by the same one; it is looked for once.
    const known = new Map<string, Candidate | undefined>()
    for (const rule of rules) {
      const { value, scope, strength = 0 } = rule.finding
      const alike = JSON.stringify([value.rule, value.effect, value.demand, value.detail === undefined, strength < 0, scope])
      if (!known.has(alike)) {
        const beats = ({ finding }: (typeof rules)[number]) =>
          outdoes(finding, rule.finding) || isMereProof(rule.finding, finding) || isBare(rule.finding, finding)
        known.set(alike, rules.find(beats))
      }
      const better = known.get(alike)
      if (better) beaten.set(rule, better)
    }
    return {
      kept: candidates.filter((candidate) => !beaten.has(candidate)),
      dropped: [...beaten].map(([candidate, better]) => ({
        candidate,
        reason: `said more fully elsewhere: ${JSON.stringify(better.finding.value)}`,
      })),
    }
  },
}

/** Papers by which the head agrees; a reference is an opinion, not support. */
const ofSupport: ReadonlySet<string> = new Set(['headteacher_letter', 'headteacher_agreement', 'headteacher_declaration'])

/** A letter, declaration or agreement of the head that applicants hand in shows that the head's support is needed. */
export const implySupport: Refiner = {
  name: 'imply-support',
  refine: (candidates, _document, make) => {
    const stated = candidates.some((candidate) => isRule(candidate) && candidate.finding.value.rule === 'leader_support')
    if (stated) return { kept: candidates, dropped: [] }
    const made = candidates.flatMap((candidate) => {
      const { finding, evidence, core, sentence, recogniser } = candidate
      if (finding.kind !== 'application_document' || !ofSupport.has(finding.value.document)) return []
      return [
        make(recogniser, sentence, {
          kind: 'eligibility',
          value: { rule: 'leader_support', demand: 'required', effect: 'entry' },
          standing: 'implied',
          workings: 'The head has to put their name to the application, so their support is needed.',
          ...(finding.scope && { scope: finding.scope }),
          at: evidence,
          core,
        }),
      ]
    })
    return { kept: [...candidates, ...made], dropped: [] }
  },
}
