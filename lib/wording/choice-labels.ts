import type { FactKind, FactValue } from '@/lib/domain/fact-kinds'
import { durationNouns } from './amounts'
import * as people from './eligibility-labels'
import * as labels from './labels'
import * as study from './study-labels'

/** The keys of a value whose words are a closed list. */
type ChoiceKey<V> = { [P in keyof V & string]-?: Word<V[P]> extends never ? never : P }[keyof V & string]
type Word<T> = Exclude<T, undefined> extends string ? (string extends Exclude<T, undefined> ? never : Exclude<T, undefined>) : never
type Choices = { readonly [K in FactKind]?: { readonly [P in ChoiceKey<FactValue<K>>]: Readonly<Record<Word<FactValue<K>[P]>, string>> } }

const relations = { is: 'is it', part_of: 'is part of it', equivalent_to: 'is equal to it', core_of: 'is the core of it' }
const vat = { excluded: 'Added on top', included: 'Included', exempt: 'None to pay', not_stated: 'Not stated' }
const pieces = {
  assignment: study.assessmentNouns.assignment.one,
  essay: study.assessmentNouns.essay.one,
  report: study.assessmentNouns.report.one,
  enquiry_report: study.assessmentNouns.enquiry_report.one,
  critical_reflection: study.assessmentNouns.critical_reflection.one,
  portfolio: study.assessmentNouns.portfolio.one,
  e_portfolio: study.assessmentNouns.e_portfolio.one,
  reflective_log: study.assessmentNouns.reflective_log.one,
  performance_booklet: study.assessmentNouns.performance_booklet.one,
  project: study.assessmentNouns.project.one,
  presentation: study.assessmentNouns.presentation.one,
  outcomes_framework: study.assessmentNouns.outcomes_framework.one,
  case_study: study.assessmentNouns.case_study.one,
  written_assessment: study.assessmentNouns.written_assessment.one,
  independent_study: study.assessmentNouns.independent_study.one,
  examination: study.assessmentNouns.examination.one,
}

/** The words of every closed list in a form, by kind of fact and key of its value. */
export const choiceLabels = {
  provider: { role: labels.providerRoleLabels, type: labels.providerTypeLabels },
  award: { award: labels.awardLabels },
  qualification: { type: labels.qualificationLabels, relation: relations },
  course_code: { scheme: labels.codeSchemeLabels },
  endorsement: { type: labels.endorsementLabels },
  attendance_days: { type: labels.dayTypeLabels, per: labels.dayBasisLabels },
  release_days: { force: labels.releaseForceLabels },
  weekday: { day: labels.weekdayLabels },
  duration: {
    unit: { month: durationNouns.month.many, year: durationNouns.year.many, academic_year: durationNouns.academic_year.many },
    of: labels.durationSubjectLabels,
  },
  intake_status: { status: labels.intakeStatusLabels },
  workload: { unit: { hour: 'hours' }, type: labels.workloadTypeLabels, per: labels.workloadBasisLabels },
  event: { type: labels.eventLabels },
  fee: { basis: labels.feeBasisLabels, residency: labels.residencyLabels, vat },
  fee_includes: { item: labels.feeItemLabels },
  funding: { status: labels.fundingStatusLabels, type: labels.fundingTypeLabels },
  delivery_mode: { mode: labels.deliveryModeLabels },
  study_mode: { mode: labels.studyModeLabels },
  area: { relation: labels.areaRelationLabels },
  assessment: {
    method: pieces,
    wordKind: { exact: 'a number of words', equivalent: 'or the equivalent of words' },
    due: study.assessmentDueLabels,
    per: { module: 'in each module' },
  },
  assessment_rule: { rule: study.assessmentRuleLabels },
  feedback_time: { unit: { working_day: 'working days', day: 'days', week: 'weeks' } },
  eligibility: { rule: people.eligibilityRuleLabels, demand: people.eligibilityDemandLabels, effect: people.eligibilityEffectLabels },
  application_document: { document: people.applicationDocumentLabels, signature: people.signatureLabels },
  prior_learning: { policy: labels.priorLearningLabels },
  contact: { type: labels.contactTypeLabels },
  support: { type: study.supportLabels },
  alternative_award: { when: study.alternativeAwardLabels },
  award_window: { unit: { month: 'months', year: 'years' }, from: study.windowStartLabels },
  statutory_deadline: { from: study.deadlineStartLabels },
  statutory_scope: { setting: people.settingLabels },
  statutory_responsible: { who: study.responsiblePartyLabels },
  statutory_requirement: { rule: study.statutoryRuleLabels },
  qualification_status: { award: labels.awardLabels },
} as const satisfies Choices

/** The words of one closed list, or none for a key that is free. @example choicesOf('fee', 'vat').excluded // 'Added on top' */
export function choicesOf(kind: FactKind, key: string): Readonly<Record<string, string>> {
  const lists: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = choiceLabels
  return lists[kind]?.[key] ?? {}
}
