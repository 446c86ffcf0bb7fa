import type { FactKind } from '@/lib/domain/fact-kinds'

export interface CourseSection {
  readonly id: string
  readonly heading: string
  /** Rows in fixed order. */
  readonly kinds: readonly FactKind[]
}

/** What a row is called under its section's heading, where the kind's own name would say the heading again. */
export const rowLabels: Partial<Record<FactKind, string>> = {
  assessment: 'Pieces of work',
  eligibility: 'Conditions',
  support: 'Support',
  statutory_deadline: 'Deadline',
  statutory_scope: 'Schools it applies to',
  statutory_exemption: 'Not for',
  statutory_responsible: 'Who is responsible',
  statutory_requirement: 'Who may be a SENCO',
  qualification_status: 'Required by law',
}

/** Every kind of fact stands in exactly one part of the course page, in the same order for every course. */
export const courseSections = {
  short: {
    id: 'in-short',
    heading: 'In short',
    kinds: [
      'award',
      'fee',
      'duration',
      'delivery_mode',
      'study_mode',
      'weekday',
      'venue',
      'area',
      'credit_points',
      'start',
      'application_deadline',
      'intake_status',
    ],
  },
  days: {
    id: 'days-and-hours',
    heading: 'Days and hours',
    kinds: ['attendance_days', 'release_days', 'attendance_rule', 'workload', 'entry_year', 'cohort', 'event'],
  },
  assessed: { id: 'assessed', heading: 'How you are assessed', kinds: ['assessment', 'assessment_rule', 'feedback_time'] },
  costs: { id: 'costs', heading: 'What it costs', kinds: ['fee_includes', 'funding'] },
  who: { id: 'who', heading: 'Who may apply', kinds: ['eligibility', 'application_document', 'prior_learning'] },
  apply: { id: 'apply', heading: 'How to apply', kinds: ['application_route', 'contact'] },
  study: {
    id: 'study',
    heading: 'What you study',
    kinds: ['qualification', 'credit_level', 'masters_fraction', 'module_count', 'module', 'session', 'outcomes_framework'],
  },
  support: { id: 'supporters', heading: 'Who supports you', kinds: ['support'] },
  after: { id: 'afterwards', heading: 'Afterwards', kinds: ['award_window', 'alternative_award', 'progression'] },
  provider: { id: 'who-offers', heading: 'Who offers it', kinds: ['provider', 'course_title', 'course_code', 'endorsement'] },
  law: {
    id: 'law-as-told',
    heading: 'The law, as the document tells it',
    kinds: ['statutory_deadline', 'statutory_scope', 'statutory_exemption', 'statutory_responsible', 'statutory_requirement', 'qualification_status'],
  },
} as const satisfies Record<string, CourseSection>
