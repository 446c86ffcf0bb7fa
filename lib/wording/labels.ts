import type * as words from '@/lib/domain/enumerations'

type LabelsOf<List extends readonly string[]> = Record<List[number], string>

/** One label for people for every word of the closed lists (`lib/domain/enumerations`); eligibility has its own file. */
export const providerRoleLabels: LabelsOf<typeof words.providerRoles> = {
  offers: 'Provider',
  awards: 'Awarding university',
  partner: 'Partner',
  department: 'Department',
}
export const providerTypeLabels: LabelsOf<typeof words.providerTypes> = {
  university: 'University',
  consortium: 'Consortium',
  training_organisation: 'Training organisation',
  teaching_school: 'Teaching school',
  local_authority: 'Local authority',
  charity: 'Charity',
}
export const awardLabels: LabelsOf<typeof words.awards> = { nasenco: 'NASENCO', npq_senco: 'NPQ for SENCOs', other: 'Another award' }
/** In full, for the first use on a page. */
export const awardFullNames: LabelsOf<typeof words.awards> = {
  nasenco: 'National Award for SEN Coordination (NASENCO)',
  npq_senco: 'National Professional Qualification for SENCOs (NPQ for SENCOs)',
  other: 'Another award',
}
export const qualificationLabels: LabelsOf<typeof words.qualificationTypes> = {
  PGCert: 'PG Certificate',
  PGCE: 'PGCE',
  PGDip: 'PG Diploma',
  MA: 'Master’s degree',
  NPQ: 'NPQ',
}
export const codeSchemeLabels: LabelsOf<typeof words.codeSchemes> = {
  provider: 'the provider’s own code',
  ucas: 'UCAS code',
  jacs: 'JACS code',
  route: 'route code',
}
export const endorsementLabels: LabelsOf<typeof words.endorsementTypes> = {
  listed_provider: 'Listed provider',
  approved_provider: 'Approved provider',
  quality_framework: 'Met the quality standards',
}
export const dayTypeLabels: LabelsOf<typeof words.dayTypes> = {
  taught: 'taught',
  contact: 'contact',
  tutorial: 'tutorial',
  study: 'study',
  induction: 'induction',
  total: 'in all',
}
export const dayBasisLabels: LabelsOf<typeof words.dayBases> = { programme: 'in the whole course', module: 'in each module' }
export const releaseForceLabels: LabelsOf<typeof words.releaseForces> = { required: 'required', recommended: 'recommended' }
export const weekdayLabels: LabelsOf<typeof words.weekdays> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
}
export const durationSubjectLabels: LabelsOf<typeof words.durationSubjects> = {
  course: 'for the course',
  taught: 'for the teaching',
  submission: 'to hand in',
  completion: 'until people finish',
}
export const intakeStatusLabels: LabelsOf<typeof words.intakeStatuses> = {
  open: 'Open',
  closed: 'Closed',
  expressions_of_interest: 'Expressions of interest',
}
export const workloadTypeLabels: LabelsOf<typeof words.workloadTypes> = {
  taught: 'taught',
  elearning: 'online study',
  independent: 'your own study',
  total: 'in all',
}
export const workloadBasisLabels: LabelsOf<typeof words.workloadBases> = {
  programme: 'for the whole course',
  module: 'for each module',
  week: 'each week',
}
export const eventLabels: LabelsOf<typeof words.eventTypes> = { open_day: 'Open day', open_evening: 'Open evening' }
export const feeBasisLabels: LabelsOf<typeof words.feeBases> = {
  course: 'for the whole course',
  year: 'a year',
  module: 'a module',
  credits: 'for a number of credits',
  unspecified: 'what the price covers is not stated',
}
export const residencyLabels: LabelsOf<typeof words.residencies> = { home: 'home students', overseas: 'overseas students', any: 'all students' }
export const vatLabels: LabelsOf<typeof words.vatTreatments> = {
  excluded: '+ VAT',
  included: 'VAT included',
  exempt: 'no VAT',
  not_stated: 'VAT not stated',
}
export const feeItemLabels: LabelsOf<typeof words.feeItems> = {
  tutor_support: 'Tutor support',
  registration: 'Registration',
  virtual_learning: 'Online learning platform',
  materials: 'Materials',
  assessment: 'Assessment',
  library: 'Library',
  catering: 'Meals',
  accommodation: 'Accommodation',
}
export const fundingStatusLabels: LabelsOf<typeof words.fundingStatuses> = {
  open: 'Open',
  closed: 'Closed',
  available: 'Available',
  conditional: 'On conditions',
  self_fund_possible: 'You can pay for yourself',
}
export const fundingTypeLabels: LabelsOf<typeof words.fundingTypes> = {
  scholarship: 'scholarship',
  grant: 'grant',
  funded_place: 'funded place',
  bursary: 'bursary',
}
export const deliveryModeLabels: LabelsOf<typeof words.deliveryModes> = {
  in_person: 'Face to face',
  online: 'Online',
  blended: 'Blended',
  distance: 'Distance learning',
  self_study: 'Self-study',
}
export const studyModeLabels: LabelsOf<typeof words.studyModes> = { part_time: 'Part time', full_time: 'Full time', flexible: 'Flexible' }
export const areaRelationLabels: LabelsOf<typeof words.areaRelations> = {
  partner: 'runs the course with the provider',
  recruits: 'people who work there may apply',
  example: 'people from there have taken part',
  nationwide: 'all of England',
}
export const priorLearningLabels: LabelsOf<typeof words.priorLearningPolicies> = {
  permitted: 'Can be counted',
  not_permitted: 'Cannot be counted',
}
export const contactTypeLabels: LabelsOf<typeof words.contactTypes> = { email: 'E-mail', phone: 'Phone', url: 'Web page', person: 'Person' }
export const qualifierLabels: LabelsOf<typeof words.qualifiers> = {
  exact: 'exactly',
  minimum: 'at least',
  maximum: 'up to',
  range: 'between',
  typical: 'typically',
  approximate: 'about',
  example: 'for example',
}
export const documentKindLabels: LabelsOf<typeof words.documentKinds> = {
  nasenco_course: 'A NASENCO course',
  npq_course: 'A course for the NPQ for SENCOs',
  other_course: 'Another course',
  not_course: 'Not a course',
}
