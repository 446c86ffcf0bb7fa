import type { FieldName } from '@/lib/domain/draft-content'

/** The parts of a course's form, each a page; every field stands in exactly one. */
export const courseParts = [
  {
    id: 'name',
    heading: 'Name and award',
    fields: [
      'title',
      'award_offered',
      'offered_by',
      'provider',
      'course_title',
      'award',
      'qualification',
      'credit_points',
      'credit_level',
      'masters_fraction',
      'course_code',
      'endorsement',
    ],
  },
  {
    id: 'dates',
    heading: 'Dates and cohorts',
    fields: ['entry_year', 'start', 'application_deadline', 'intake_status', 'duration', 'cohort', 'session', 'event'],
  },
  { id: 'time', heading: 'Time away from school', fields: ['attendance_days', 'release_days', 'attendance_rule', 'weekday', 'workload'] },
  { id: 'money', heading: 'Money', fields: ['fee', 'fee_includes', 'funding'] },
  { id: 'place', heading: 'Where and how it is taught', fields: ['delivery_mode', 'study_mode', 'venue', 'area'] },
  {
    id: 'study',
    heading: 'Study and assessment',
    fields: ['module_count', 'module', 'assessment', 'assessment_rule', 'feedback_time', 'outcomes_framework', 'support'],
  },
  { id: 'who', heading: 'Who may apply', fields: ['eligibility', 'application_document', 'prior_learning', 'application_route', 'contact'] },
  { id: 'after', heading: 'Afterwards', fields: ['award_window', 'alternative_award', 'progression'] },
  {
    id: 'law',
    heading: 'The law, as the document tells it',
    fields: [
      'statutory_deadline',
      'statutory_scope',
      'statutory_exemption',
      'statutory_responsible',
      'statutory_requirement',
      'qualification_status',
    ],
  },
] as const satisfies readonly { readonly id: string; readonly heading: string; readonly fields: readonly FieldName[] }[]
export type CoursePart = (typeof courseParts)[number]
export type CoursePartId = CoursePart['id']

const parts: readonly { readonly id: CoursePartId; readonly heading: string; readonly fields: readonly FieldName[] }[] = courseParts
const partOfField = new Map(parts.flatMap(({ id, fields }) => fields.map((field) => [field, id] as const)))

/** The part of the form in which a field stands: what `draftPartPath` leads to. @example partOf('fee') // 'money' */
export const partOf = (field: FieldName): CoursePartId => partOfField.get(field) ?? 'name'

/** A part by the id in its address; undefined for any other word. */
export const findPart = (id: string) => parts.find((part) => part.id === id)
