import type * as words from '@/lib/domain/enumerations'

type LabelsOf<List extends readonly string[]> = Record<List[number], string>

/** What an entry rule asks for, short enough for a list of several. */
export const eligibilityRuleLabels: LabelsOf<typeof words.eligibilityRules> = {
  qts: 'QTS',
  qtls: 'QTLS',
  eyts: 'EYTS',
  eyps: 'EYPS',
  eyitt: 'Early years initial teacher training',
  qualified_teacher: 'Qualified teacher',
  induction_completed: 'Induction completed',
  pg_teaching_qualification: 'Postgraduate teaching qualification',
  degree: 'Degree',
  degree_class: 'Class of degree',
  equivalent_experience: 'Equivalent experience',
  english_language: 'English language',
  in_post_senco: 'SENCO in post',
  new_senco: 'New SENCO',
  experienced_senco: 'Experienced SENCO',
  aspiring_senco: 'Not yet a SENCO',
  related_role: 'Another professional role',
  school_leader: 'School leader',
  pru_teacher: 'Teacher in a pupil referral unit',
  leads_sen: 'Leads on SEN in the school',
  employed_in_setting: 'Employed in a school or setting',
  employment_contract: 'Contract of employment',
  access_to_learners: 'Work with learners with SEN',
  leader_support: 'Support of the head or a senior leader',
  setting_type: 'Type of school',
  area: 'Where you work',
  membership: 'Membership of the school',
  nomination: 'Nomination',
  dbs_check: 'DBS check',
  not_previously_enrolled: 'Not enrolled before',
  award_holder: 'Holder of the award',
}

/** What the short forms of teacher status stand for. */
export const teacherStatusFullNames = {
  qts: 'Qualified Teacher Status (QTS)',
  qtls: 'Qualified Teacher Learning and Skills status (QTLS)',
  eyts: 'Early Years Teacher Status (EYTS)',
  eyps: 'Early Years Professional Status (EYPS)',
} as const

export const eligibilityDemandLabels: LabelsOf<typeof words.eligibilityDemands> = {
  required: 'needed',
  any_of: 'one of a list is enough',
  normally: 'normally needed',
  preferred: 'preferred',
  accepted: 'accepted',
  may_be_accepted: 'may be accepted: ask',
  may_be_required: 'may be needed: ask',
  not_required: 'not needed',
  not_accepted: 'not accepted',
}
export const eligibilityEffectLabels: LabelsOf<typeof words.eligibilityEffects> = {
  entry: 'to join the course',
  award: 'for the Award',
  funding: 'for help with the fee',
}
export const settingLabels: LabelsOf<typeof words.settingTypes> = {
  mainstream_school: 'mainstream school',
  maintained_school: 'maintained school',
  academy: 'academy',
  free_school: 'free school',
  nursery_school: 'nursery school',
  special_school: 'special school',
  independent_school: 'independent school',
  pupil_referral_unit: 'pupil referral unit',
  further_education: 'further education college',
  any: 'any type of school or setting',
}
export const areaDetailLabels = {
  works_in_area: 'work in the area',
  can_travel: 'able to travel to the area',
  neighbouring_area: 'work in a neighbouring area',
} as const
export const applicationDocumentLabels: LabelsOf<typeof words.applicationDocuments> = {
  application_form: 'Application form',
  headteacher_agreement: 'Headteacher agreement',
  headteacher_declaration: 'Headteacher declaration',
  headteacher_letter: 'Letter from the headteacher',
  headteacher_reference: 'Reference from the headteacher',
  reference: 'Reference',
  employer_statement: 'Statement from the employer',
  personal_statement: 'Personal statement',
  curriculum_vitae: 'CV',
  certificates: 'Certificates',
  teacher_reference_number: 'Teacher reference number',
}
export const signatureLabels: LabelsOf<typeof words.signatureKinds> = {
  physical: 'signed in ink: typed is not accepted',
  any: 'signed copy',
}

/** For whom a paper or a rule is meant: a role of the eligibility rules, or one of the contract's two others. */
export function audienceWords(audience: string): string {
  const known: Record<string, string> = {
    aspiring_senco: 'if not yet a SENCO',
    in_post_senco: 'if SENCO in post',
    new_senco: 'if new SENCO',
    experienced_senco: 'if experienced SENCO',
    criteria_not_met: 'if you do not meet the criteria',
    employer_funded: 'if your employer pays',
  }
  return known[audience] ?? `for: ${audience.replaceAll('_', ' ')}`
}
