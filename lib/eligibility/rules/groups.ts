import type { EligibilityRule } from '@/lib/domain/enumerations'

/** Matters that are settled together: conditions of one group are alternatives or additions to each other. */
export const groups = {
  status: ['qts', 'qtls', 'eyts', 'eyps', 'eyitt', 'qualified_teacher'],
  role: ['in_post_senco', 'new_senco', 'experienced_senco', 'aspiring_senco', 'related_role', 'school_leader', 'pru_teacher'],
  setting: ['employed_in_setting', 'setting_type'],
  area: ['area'],
  support: ['leader_support'],
  induction: ['induction_completed'],
  access: ['access_to_learners', 'leads_sen'],
  contract: ['employment_contract'],
  dbs: ['dbs_check'],
  education: ['degree', 'degree_class', 'pg_teaching_qualification', 'equivalent_experience'],
  language: ['english_language'],
  membership: ['membership'],
  nomination: ['nomination'],
  enrolment: ['not_previously_enrolled'],
  holder: ['award_holder'],
} as const satisfies Record<string, readonly EligibilityRule[]>
export type Group = keyof typeof groups

/** Every group, in the order in which verdicts list them. */
export const groupNames = Object.keys(groups) as readonly Group[]
export const isIn = (group: Group, rule: EligibilityRule): boolean => (groups[group] as readonly string[]).includes(rule)
export const groupOf = (rule: EligibilityRule): Group | undefined => groupNames.find((group) => isIn(group, rule))
