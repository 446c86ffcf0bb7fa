import { type AnyPublishedFact, type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import type { EligibilityRule } from '@/lib/domain/enumerations'
import type { FactKind } from '@/lib/domain/fact-kinds'
import {
  applicationDocumentLabels,
  audienceWords,
  eligibilityDemandLabels,
  eligibilityRuleLabels,
  signatureLabels,
} from '@/lib/wording/eligibility-labels'
import { factLine } from '@/lib/wording/fact-words'
import { listOf } from '@/lib/wording/lists'
import { askAnswer, type SheetAnswer, wordsOf } from './sheet-answer'

type Course = CatalogueCourse
const pointsElsewhere = (course: Course, kind: FactKind): boolean => course.elsewhere.some((entry) => entry.kind === kind)
const isContested = (course: Course, facts: readonly AnyPublishedFact[]): boolean =>
  course.contested.some((entry) => facts.filter((fact) => entry.factIds.includes(fact.id)).length > 1)

const rules = (course: Course, ...named: readonly EligibilityRule[]) =>
  factsOf(course, 'eligibility').filter((fact) => named.includes(fact.value.rule) && fact.value.effect !== 'funding')

/** A promise that rests on an entry rule; `null` where the document does not ask for it. */
function byRule(course: Course, columns: number, words: string, ...named: readonly EligibilityRule[]): SheetAnswer | null {
  const facts = rules(course, ...named)
  const [first] = facts
  if (!first) return null
  const demand = first.value.demand === 'required' ? '' : ` (${eligibilityDemandLabels[first.value.demand]})`
  const audience = first.scope.audience ? `, ${audienceWords(first.scope.audience)}` : ''
  const detail = first.value.detail ? `: ${first.value.detail}` : ''
  return { words: `${words}${detail}${audience}${demand}`, source: wordsOf(facts.slice(0, 1), columns) }
}

function mentor(course: Course, columns: number): SheetAnswer {
  const facts = factsOf(course, 'support').filter((fact) => fact.value.type === 'school_mentor')
  return facts.length > 0
    ? { words: 'We give the SENCO a mentor in our school', source: wordsOf(facts.slice(0, 1), columns) }
    : askAnswer('whether the school gives a mentor')
}

const access = (course: Course, columns: number): SheetAnswer =>
  byRule(course, columns, 'We give access to learners with SEN, and to the data for the work', 'access_to_learners') ??
  askAnswer('what access and data the work needs')

const headPapers = ['headteacher_agreement', 'headteacher_declaration', 'headteacher_letter', 'headteacher_reference', 'employer_statement']

function headSigns(course: Course, columns: number): SheetAnswer {
  const facts = factsOf(course, 'application_document').filter((fact) => headPapers.includes(fact.value.document))
  if (facts.length === 0) {
    return askAnswer('what the head signs', pointsElsewhere(course, 'application_document') ? 'Given elsewhere' : 'Not stated')
  }
  const words = facts.map(({ value: { document, signature, audience }, scope }) => {
    const who = audience ?? scope.audience
    return [applicationDocumentLabels[document], signature && signatureLabels[signature], who && audienceWords(who)].filter(Boolean).join(', ')
  })
  return { words: [...new Set(words)].join('; '), source: wordsOf(facts.slice(0, 1), columns) }
}

const statuses = ['qts', 'qtls', 'eyts', 'eyps', 'eyitt', 'qualified_teacher', 'induction_completed'] as const

/** Teacher status: each status with its demand, one list for those of which one is enough. */
function teacherStatus(course: Course, columns: number): SheetAnswer {
  const facts = rules(course, ...statuses)
  if (facts.length === 0) return askAnswer('', pointsElsewhere(course, 'eligibility') ? 'Given elsewhere' : 'Not stated')
  const oneOf = facts.filter((fact) => fact.value.demand === 'any_of')
  const others = facts.filter((fact) => fact.value.demand !== 'any_of' && fact.value.demand !== 'required')
  const needed = facts.filter((fact) => fact.value.demand === 'required')
  const label = (fact: (typeof facts)[number]) => eligibilityRuleLabels[fact.value.rule]
  const words = [
    oneOf.length > 0 && listOf([...new Set(oneOf.map(label))], 'or'),
    needed.length > 0 && `${listOf([...new Set(needed.map(label))])} needed`,
    ...others.slice(0, 2).map(factLine),
  ].filter((part) => part !== false)
  const unsure = isContested(course, facts) || pointsElsewhere(course, 'eligibility')
  return {
    words: words.join('; '),
    ...(unsure && { ask: isContested(course, facts) ? 'which of these holds' : 'for the full rules' }),
    source: isContested(course, facts) ? 'Documents disagree' : wordsOf(facts.slice(0, 1), columns),
  }
}

/** What the school promises, in a fixed order. `null` where a document asks nothing of the kind. */
export const promises: readonly (readonly [string, (course: Course, columns: number) => SheetAnswer | null])[] = [
  ['Mentor', mentor],
  ['Access', access],
  ['Support', (course, columns) => byRule(course, columns, 'The head or a senior leader supports the SENCO', 'leader_support')],
  ['Post', (course, columns) => byRule(course, columns, 'The SENCO is employed with us', 'employed_in_setting')],
  ['Contract', (course, columns) => byRule(course, columns, 'We confirm the contract', 'employment_contract')],
  ['DBS', (course, columns) => byRule(course, columns, 'We confirm the SENCO is DBS checked', 'dbs_check')],
  ['Head signs', headSigns],
  ['Teacher status', teacherStatus],
]
