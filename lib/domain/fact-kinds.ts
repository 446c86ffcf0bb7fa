import { z } from 'zod'
import * as words from './enumerations'
import { quantitySchema } from './quantity'

const text = z.string().trim().min(1)
const count = z.number().int().positive()
/** A date that may lack its year (`XXXX`), month or day, or name a season. */
export const partialDateSchema = z.string().regex(/^(\d{4}|XXXX)(-(\d{2}|spring|summer|autumn|winter)(-\d{2})?)?$/)
export const academicYearSchema = z.string().regex(/^\d{4}\/\d{2}$/)

/**
 * The value of every kind of fact, as the contract of extraction gives it. An optional key stands only where the document says it.
 */
export const factValueSchemas = {
  provider: z.object({ name: text, role: z.enum(words.providerRoles), type: z.enum(words.providerTypes).optional() }),
  course_title: z.object({ title: text }),
  award: z.object({ award: z.enum(words.awards) }),
  qualification: z.object({
    type: z.enum(words.qualificationTypes),
    title: text.optional(),
    relation: z.enum(words.qualificationRelations).optional(),
  }),
  course_code: z.object({ code: text, scheme: z.enum(words.codeSchemes) }),
  credit_points: z.object({ points: count }),
  credit_level: z.object({ level: count }),
  masters_fraction: z.object({ numerator: count, denominator: count }),
  endorsement: z.object({ type: z.enum(words.endorsementTypes), body: text.optional(), date: partialDateSchema.optional() }),
  module_count: z.object({ count, creditPointsEach: count.optional() }),
  module: z.object({ title: text.optional(), code: text.optional(), creditPoints: count.optional(), days: z.number().positive().optional() }),
  session: z.object({ ordinal: count, topics: z.array(text) }),
  cohort: z.object({ number: count.optional(), name: text.optional(), areas: z.array(text).optional() }),
  attendance_days: quantitySchema.extend({ type: z.enum(words.dayTypes), per: z.enum(words.dayBases) }),
  release_days: quantitySchema.extend({ force: z.enum(words.releaseForces), additional: z.boolean().optional() }),
  attendance_rule: z.object({
    minPercent: z.number().min(1).max(100).optional(),
    minDays: z.number().positive().optional(),
    maxDays: z.number().positive().optional(),
  }),
  weekday: z.object({ day: z.enum(words.weekdays) }),
  duration: quantitySchema.extend({ unit: z.enum(words.durationUnits), of: z.enum(words.durationSubjects) }),
  start: z.object({ date: partialDateSchema }),
  entry_year: z.object({ academicYear: academicYearSchema }),
  application_deadline: z.object({ date: partialDateSchema }),
  intake_status: z.object({ status: z.enum(words.intakeStatuses) }),
  workload: quantitySchema.extend({
    unit: z.literal('hour').optional(),
    type: z.enum(words.workloadTypes),
    per: z.enum(words.workloadBases).optional(),
  }),
  event: z.object({ type: z.enum(words.eventTypes), date: partialDateSchema, start: text.optional(), end: text.optional() }),
  fee: z.object({
    amountPence: z.number().int().positive(),
    currency: text,
    basis: z.enum(words.feeBases),
    basisCredits: count.optional(),
    residency: z.enum(words.residencies),
    vat: z.enum(words.vatTreatments),
    academicYear: academicYearSchema.optional(),
  }),
  fee_includes: z.object({ item: z.enum(words.feeItems) }),
  funding: z.object({ status: z.enum(words.fundingStatuses), type: z.enum(words.fundingTypes).optional(), source: text.optional() }),
  delivery_mode: z.object({ mode: z.enum(words.deliveryModes) }),
  study_mode: z.object({ mode: z.enum(words.studyModes) }),
  venue: z.object({ name: text }),
  area: z.object({ name: text, relation: z.enum(words.areaRelations) }),
  assessment: z.object({
    method: z.enum(words.assessmentMethods),
    count: count.optional(),
    words: count.optional(),
    creditPoints: count.optional(),
    wordKind: z.enum(words.wordKinds).optional(),
    due: z.enum(words.assessmentDues).optional(),
    per: z.literal('module').optional(),
  }),
  assessment_rule: z.object({ rule: z.enum(words.assessmentRules) }),
  feedback_time: z.object({ max: count, unit: z.enum(words.feedbackUnits) }),
  eligibility: z.object({
    rule: z.enum(words.eligibilityRules),
    demand: z.enum(words.eligibilityDemands),
    effect: z.enum(words.eligibilityEffects),
    detail: text.optional(),
  }),
  application_document: z.object({
    document: z.enum(words.applicationDocuments),
    signature: z.enum(words.signatureKinds).optional(),
    audience: text.optional(),
  }),
  prior_learning: z.object({ policy: z.enum(words.priorLearningPolicies) }),
  application_route: z.object({
    provider: text,
    areas: z.array(text).optional(),
    email: text.optional(),
    url: text.optional(),
    person: text.optional(),
  }),
  contact: z.object({ type: z.enum(words.contactTypes), value: text }),
  support: z.object({ type: z.enum(words.supportTypes) }),
  progression: z.object({ to: text, creditPoints: count.optional(), pathway: text.optional() }),
  alternative_award: z.object({ when: z.enum(words.alternativeAwardConditions), title: text.optional(), creditPoints: count.optional() }),
  award_window: z.object({ max: count, unit: z.enum(words.windowUnits), from: z.enum(words.windowStarts) }),
  outcomes_framework: z.object({ author: text.optional(), areas: z.array(text).optional() }),
  statutory_deadline: z.object({ years: count, from: z.enum(words.deadlineStarts).optional() }),
  statutory_scope: z.object({ setting: z.enum(words.settingTypes) }),
  statutory_exemption: z.object({ months: count }),
  statutory_responsible: z.object({ who: z.enum(words.responsibleParties) }),
  statutory_requirement: z.object({ rule: z.enum(words.statutoryRules) }),
  qualification_status: z.object({
    mandatoryFrom: partialDateSchema.optional(),
    mandatoryUntil: partialDateSchema.optional(),
    award: z.enum(words.awards).optional(),
  }),
} as const

export type FactKind = keyof typeof factValueSchemas
export type FactValue<K extends FactKind = FactKind> = { [P in K]: z.infer<(typeof factValueSchemas)[P]> }[K]

/** Every kind, in the order in which extractions list them. */
export const factKinds = Object.keys(factValueSchemas) as readonly FactKind[]

/** The kinds of the comparison table: each is in exactly one state for every course (contract, section 4). */
export const coreKinds = [
  'provider',
  'course_title',
  'award',
  'qualification',
  'credit_points',
  'credit_level',
  'module_count',
  'attendance_days',
  'release_days',
  'attendance_rule',
  'weekday',
  'duration',
  'start',
  'entry_year',
  'application_deadline',
  'intake_status',
  'fee',
  'funding',
  'delivery_mode',
  'study_mode',
  'venue',
  'area',
  'assessment',
  'eligibility',
  'application_document',
  'prior_learning',
] as const satisfies readonly FactKind[]
export type CoreKind = (typeof coreKinds)[number]

const core: ReadonlySet<string> = new Set(coreKinds)
export const isCoreKind = (kind: FactKind): kind is CoreKind => core.has(kind)
export const isFactKind = (word: string): word is FactKind => Object.hasOwn(factValueSchemas, word)
