/**
 * The closed lists of words of the catalogue, as the extraction contract names them. Labels for people stand in `labels.ts`.
 */
export const providerRoles = ['offers', 'awards', 'partner', 'department'] as const
export const providerTypes = ['university', 'consortium', 'training_organisation', 'teaching_school', 'local_authority', 'charity'] as const
export const awards = ['nasenco', 'npq_senco', 'other'] as const
export const qualificationTypes = ['PGCert', 'PGCE', 'PGDip', 'MA', 'NPQ'] as const
export const qualificationRelations = ['is', 'part_of', 'equivalent_to', 'core_of'] as const
export const codeSchemes = ['provider', 'ucas', 'jacs', 'route'] as const
export const endorsementTypes = ['listed_provider', 'approved_provider', 'quality_framework'] as const
export const dayTypes = ['taught', 'contact', 'tutorial', 'study', 'induction', 'total'] as const
export const dayBases = ['programme', 'module'] as const
export const releaseForces = ['required', 'recommended'] as const
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export const durationUnits = ['month', 'year', 'academic_year'] as const
export const durationSubjects = ['course', 'taught', 'submission', 'completion'] as const
export const intakeStatuses = ['open', 'closed', 'expressions_of_interest'] as const
export const workloadTypes = ['taught', 'elearning', 'independent', 'total'] as const
export const workloadBases = ['programme', 'module', 'week'] as const
export const eventTypes = ['open_day', 'open_evening'] as const
export const feeBases = ['course', 'year', 'module', 'credits', 'unspecified'] as const
export const residencies = ['home', 'overseas', 'any'] as const
export const vatTreatments = ['excluded', 'included', 'exempt', 'not_stated'] as const
export const feeItems = [
  'tutor_support',
  'registration',
  'virtual_learning',
  'materials',
  'assessment',
  'library',
  'catering',
  'accommodation',
] as const
export const fundingStatuses = ['open', 'closed', 'available', 'conditional', 'self_fund_possible'] as const
export const fundingTypes = ['scholarship', 'grant', 'funded_place', 'bursary'] as const
export const deliveryModes = ['in_person', 'online', 'blended', 'distance', 'self_study'] as const
export const studyModes = ['part_time', 'full_time', 'flexible'] as const
export const areaRelations = ['partner', 'recruits', 'example', 'nationwide'] as const
export const assessmentMethods = [
  'assignment',
  'essay',
  'report',
  'enquiry_report',
  'critical_reflection',
  'portfolio',
  'e_portfolio',
  'reflective_log',
  'performance_booklet',
  'project',
  'presentation',
  'outcomes_framework',
  'case_study',
  'written_assessment',
  'independent_study',
  'examination',
] as const
export const wordKinds = ['exact', 'equivalent'] as const
export const assessmentDues = ['midpoint', 'end'] as const
export const assessmentRules = ['all_parts_passed', 'all_parts_completed', 'all_outcomes_met', 'summative_per_module'] as const
export const feedbackUnits = ['working_day', 'day', 'week'] as const
export const eligibilityRules = [
  'qts',
  'qtls',
  'eyts',
  'eyps',
  'eyitt',
  'qualified_teacher',
  'induction_completed',
  'pg_teaching_qualification',
  'degree',
  'degree_class',
  'equivalent_experience',
  'english_language',
  'in_post_senco',
  'new_senco',
  'experienced_senco',
  'aspiring_senco',
  'related_role',
  'school_leader',
  'pru_teacher',
  'leads_sen',
  'employed_in_setting',
  'employment_contract',
  'access_to_learners',
  'leader_support',
  'setting_type',
  'area',
  'membership',
  'nomination',
  'dbs_check',
  'not_previously_enrolled',
  'award_holder',
] as const
export const eligibilityDemands = [
  'required',
  'any_of',
  'normally',
  'preferred',
  'accepted',
  'may_be_accepted',
  'may_be_required',
  'not_required',
  'not_accepted',
] as const
export const eligibilityEffects = ['entry', 'award', 'funding'] as const
export const settingTypes = [
  'mainstream_school',
  'maintained_school',
  'academy',
  'free_school',
  'nursery_school',
  'special_school',
  'independent_school',
  'pupil_referral_unit',
  'further_education',
  'any',
] as const
export const applicationDocuments = [
  'application_form',
  'headteacher_agreement',
  'headteacher_declaration',
  'headteacher_letter',
  'headteacher_reference',
  'reference',
  'employer_statement',
  'personal_statement',
  'curriculum_vitae',
  'certificates',
  'teacher_reference_number',
] as const
export const signatureKinds = ['physical', 'any'] as const
export const priorLearningPolicies = ['permitted', 'not_permitted'] as const
export const contactTypes = ['email', 'phone', 'url', 'person'] as const
export const supportTypes = [
  'personal_tutor',
  'module_tutor',
  'local_tutors',
  'online_tutor',
  'school_mentor',
  'mentoring',
  'coaching',
  'peer_network',
  'discussion_forum',
  'visits',
  'virtual_learning',
  'online_resources',
  'webinars',
  'workshops',
  'tutorials',
  'formative_feedback',
  'library',
  'facilities',
  'technical',
  'pastoral',
  'disability',
] as const
export const alternativeAwardConditions = ['no_teacher_status', 'not_in_post', 'portfolio_not_completed', 'conditions_not_met'] as const
export const windowUnits = ['month', 'year'] as const
export const windowStarts = ['pgcert_completed', 'course_start', 'course_end'] as const
export const deadlineStarts = ['appointment', 'designation', 'taking_up_post', 'taking_up_role', 'coming_into_post', 'in_post'] as const
export const responsibleParties = ['governing_body', 'proprietor', 'appropriate_authority', 'head_teacher', 'school'] as const
export const statutoryRules = ['qualified_teacher', 'induction_completed', 'works_at_school', 'head_teacher'] as const
export const qualifiers = ['exact', 'minimum', 'maximum', 'range', 'typical', 'approximate', 'example'] as const
export const documentKinds = ['nasenco_course', 'npq_course', 'other_course', 'not_course'] as const

export type ProviderRole = (typeof providerRoles)[number]
export type ProviderType = (typeof providerTypes)[number]
export type Award = (typeof awards)[number]
export type DayType = (typeof dayTypes)[number]
export type Weekday = (typeof weekdays)[number]
export type DeliveryMode = (typeof deliveryModes)[number]
export type AreaRelation = (typeof areaRelations)[number]
export type AssessmentMethod = (typeof assessmentMethods)[number]
export type EligibilityRule = (typeof eligibilityRules)[number]
export type EligibilityDemand = (typeof eligibilityDemands)[number]
export type EligibilityEffect = (typeof eligibilityEffects)[number]
export type SettingType = (typeof settingTypes)[number]
export type Qualifier = (typeof qualifiers)[number]
export type DocumentKind = (typeof documentKinds)[number]
