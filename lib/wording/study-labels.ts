import type * as words from '@/lib/domain/enumerations'

type LabelsOf<List extends readonly string[]> = Record<List[number], string>

/** One piece and several pieces of each method, in lower case for use inside a sentence. */
export const assessmentNouns: Record<(typeof words.assessmentMethods)[number], { readonly one: string; readonly many: string }> = {
  assignment: { one: 'assignment', many: 'assignments' },
  essay: { one: 'essay', many: 'essays' },
  report: { one: 'report', many: 'reports' },
  enquiry_report: { one: 'enquiry report', many: 'enquiry reports' },
  critical_reflection: { one: 'critical reflection', many: 'critical reflections' },
  portfolio: { one: 'portfolio', many: 'portfolios' },
  e_portfolio: { one: 'e-portfolio', many: 'e-portfolios' },
  reflective_log: { one: 'reflective log', many: 'reflective logs' },
  performance_booklet: { one: 'performance booklet', many: 'performance booklets' },
  project: { one: 'project', many: 'projects' },
  presentation: { one: 'presentation', many: 'presentations' },
  outcomes_framework: { one: 'outcomes framework', many: 'outcomes frameworks' },
  case_study: { one: 'case study', many: 'case studies' },
  written_assessment: { one: 'written assessment', many: 'written assessments' },
  independent_study: { one: 'independent study', many: 'independent studies' },
  examination: { one: 'examination', many: 'examinations' },
}
export const assessmentDueLabels: LabelsOf<typeof words.assessmentDues> = { midpoint: 'due at the midpoint', end: 'due at the end' }
export const assessmentRuleLabels: LabelsOf<typeof words.assessmentRules> = {
  all_parts_passed: 'Every part must be passed',
  all_parts_completed: 'Every part must be completed',
  all_outcomes_met: 'Every learning outcome must be met',
  summative_per_module: 'Each module has work that counts',
}
export const supportLabels: LabelsOf<typeof words.supportTypes> = {
  personal_tutor: 'Own tutor',
  module_tutor: 'Tutor for each module',
  local_tutors: 'Local tutors',
  online_tutor: 'Online tutor',
  school_mentor: 'Mentor in your school or authority',
  mentoring: 'Mentoring',
  coaching: 'Coaching',
  peer_network: 'Network of SENCOs',
  discussion_forum: 'Discussion forum',
  visits: 'Visits',
  virtual_learning: 'Online learning platform',
  online_resources: 'Online resources',
  webinars: 'Webinars',
  workshops: 'Workshops',
  tutorials: 'Tutorials',
  formative_feedback: 'Feedback on drafts',
  library: 'Library',
  facilities: 'Rooms and equipment',
  technical: 'Technical help',
  pastoral: 'Pastoral care',
  disability: 'Disability support',
}
export const alternativeAwardLabels: LabelsOf<typeof words.alternativeAwardConditions> = {
  no_teacher_status: 'without teacher status',
  not_in_post: 'while not in post as a SENCO',
  portfolio_not_completed: 'if the portfolio is not completed',
  conditions_not_met: 'if the conditions are not met',
}
export const windowStartLabels: LabelsOf<typeof words.windowStarts> = {
  pgcert_completed: 'from completing the certificate',
  course_start: 'from the start of the course',
  course_end: 'from the end of the course',
}
export const feedbackNouns = {
  working_day: { one: 'working day', many: 'working days' },
  day: { one: 'day', many: 'days' },
  week: { one: 'week', many: 'weeks' },
} as const
export const deadlineStartLabels: LabelsOf<typeof words.deadlineStarts> = {
  appointment: 'of being appointed',
  designation: 'of being designated',
  taking_up_post: 'of taking up the post',
  taking_up_role: 'of taking up the role',
  coming_into_post: 'of coming into post',
  in_post: 'in post',
}
export const responsiblePartyLabels: LabelsOf<typeof words.responsibleParties> = {
  governing_body: 'The governing body',
  proprietor: 'The proprietor',
  appropriate_authority: 'The appropriate authority',
  head_teacher: 'The headteacher',
  school: 'The school',
}
export const statutoryRuleLabels: LabelsOf<typeof words.statutoryRules> = {
  qualified_teacher: 'A qualified teacher',
  induction_completed: 'Induction completed',
  works_at_school: 'Works as a teacher at the school',
  head_teacher: 'Or is the headteacher',
}
