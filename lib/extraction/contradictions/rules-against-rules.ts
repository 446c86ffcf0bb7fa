import type { AnyFact } from '@/lib/domain/fact'
import { firstMatch, meets } from '../matches'
import { number, numberOf } from '../readers/numbers'
import { type ContradictionRule, clash, ofKind, pairs, sameScope, wordsOf } from './rule'

const overlap = (one: AnyFact, other: AnyFact): boolean =>
  one.evidence.some((its) => other.evidence.some((proof) => its.start < proof.end && proof.start < its.end))

const statuses: ReadonlySet<string> = new Set(['qts', 'qtls', 'eyts', 'eyps', 'eyitt', 'qualified_teacher'])
const welcoming: ReadonlySet<string> = new Set(['accepted', 'any_of', 'may_be_accepted', 'required', 'normally', 'preferred'])
const only = /\bonly\b/i

/** "Only" some teacher statuses may apply, and other words admit another (contract, section 7.13). */
export const onlyAgainstOthers: ContradictionRule = (facts) => {
  const held = ofKind(facts, 'eligibility').filter((fact) => statuses.has(fact.value.rule) && welcoming.has(fact.value.demand))
  const restricted = held.filter((fact) =>
    fact.evidence.some(({ quote }) => meets(quote, only) && /\b(?:eligible|may|can|open to|accept|apply|available to|undertake)\b/i.test(quote)),
  )
  const others = held.filter((fact) => !restricted.includes(fact) && !restricted.some((rule) => overlap(rule, fact)))
  const admitted = others.filter(
    (fact) =>
      ['eyts', 'eyps', 'eyitt'].includes(fact.value.rule) &&
      restricted.some((rule) => rule.value.effect === 'entry' || rule.value.effect === fact.value.effect),
  )
  if (restricted.length === 0 || admitted.length === 0) return []
  return [clash('eligibility', [...restricted, ...admitted], 'Only some teacher statuses may apply in one place; another place admits one more.')]
}

/** The same rule asked or welcomed in one place and refused in another. */
export const oppositeRules: ContradictionRule = (facts) => {
  const rules = ofKind(facts, 'eligibility')
  return rules
    .filter((fact) => fact.value.demand === 'not_accepted')
    .flatMap((refused) => {
      const against = rules.filter(
        (fact) =>
          // Other professional roles are many: assistants may be refused and deputies welcome.
          fact.value.rule !== 'related_role' &&
          fact.value.rule === refused.value.rule &&
          fact.value.effect === refused.value.effect &&
          fact.value.detail === refused.value.detail &&
          welcoming.has(fact.value.demand) &&
          sameScope(fact, refused),
      )
      return against.length > 0 ? [clash('eligibility', [refused, ...against], 'Accepted in one place, refused in another.')] : []
    })
}

/** Asked of everybody in one place, and said not to be needed in another. */
export const neededOrNot: ContradictionRule = (facts) => {
  const rules = ofKind(facts, 'eligibility')
  const [needed, free] = [rules.filter(({ value }) => value.demand === 'required'), rules.filter(({ value }) => value.demand === 'not_required')]
  return pairs([...needed, ...free])
    .filter(
      ([one, other]) => one.value.demand !== other.value.demand && one.value.rule === other.value.rule && one.value.effect === other.value.effect,
    )
    .filter(([one, other]) => one.value.detail === other.value.detail)
    .filter(([one, other]) => sameScope(one, other) && !overlap(one, other))
    .map(([one, other]) => clash('eligibility', [one, other], 'Needed in one place, not needed in another.'))
}

/** Who is no SENCO yet is invited in one place, and a post as SENCO asked of everybody in another. */
export const postAgainstAspiring: ContradictionRule = (facts) => {
  const rules = ofKind(facts, 'eligibility').filter((fact) => fact.value.effect === 'entry')
  const asked = rules.filter((fact) => fact.value.rule === 'in_post_senco' && fact.value.demand === 'required')
  const invited = rules.filter((fact) => fact.value.rule === 'aspiring_senco' && fact.value.demand === 'accepted')
  return pairs([...asked, ...invited])
    .filter(([one, other]) => one.value.rule !== other.value.rule && sameScope(one, other) && !overlap(one, other))
    .map(([one, other]) =>
      clash('eligibility', [one, other], 'Those who are no SENCO yet are invited in one place; another asks for a post as SENCO.'),
    )
}

const partsSaid = new RegExp(
  `\\bassess(?:ed|ment)\\b[^.;]{0,40}\\b(?:in|by|through|of|has|via|comprises|is)\\s(${number}) (?:parts|elements|components)\\b`,
  'i',
)

/** "Assessed in two parts", and more than two pieces are named in other places. */
export const assessmentParts: ContradictionRule = (facts, document) => {
  const pieces = ofKind(facts, 'assessment').filter(
    (fact) =>
      fact.qualifier !== 'example' && (fact.value.words !== undefined || !['reflective_log', 'outcomes_framework'].includes(fact.value.method)),
  )
  const said = document.sentences.map((sentence) => firstMatch(sentence.text, partsSaid)).find((found) => found !== null)
  const parts = said ? numberOf(said[1] ?? '') : null
  const total = pieces.reduce((sum, piece) => sum + (piece.value.count ?? 1), 0)
  return parts !== null && parts >= 2 && total > parts
    ? [clash('assessment', pieces, `Assessment is said to have ${parts} parts; ${total} pieces are named.`)]
    : []
}

const counted: ReadonlySet<string> = new Set([
  'essay',
  'report',
  'enquiry_report',
  'case_study',
  'project',
  'critical_reflection',
  'written_assessment',
])

/** "Two assignments of 3,500 words", and exactly two pieces of another length. */
export const assessmentLengths: ContradictionRule = (facts) => {
  const pieces = ofKind(facts, 'assessment')
  return pieces
    .filter((fact) => fact.value.method === 'assignment' && (fact.value.count ?? 1) >= 2 && fact.value.words !== undefined)
    .flatMap((assignments) => {
      const others = pieces.filter((fact) => counted.has(fact.value.method) && fact.value.words !== undefined)
      const differ =
        others.length === assignments.value.count &&
        others.every((fact) => fact.value.words !== assignments.value.words && sameScope(fact, assignments))
      return differ && !/\bsuch as|including\b/i.test(wordsOf(assignments))
        ? [clash('assessment', [assignments, ...others], 'The lengths of the assignments differ from one place to another.')]
        : []
    })
}
