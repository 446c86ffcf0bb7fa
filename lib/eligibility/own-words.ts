import type { Answer, Role, Setting, Status } from './persona'

/** The reader in the middle of a sentence: "you have …", "you are …", "you work in …". */
export const statusWords: Record<Status, string> = { qts: 'QTS', qtls: 'QTLS', eyts: 'EYTS', none: 'no teacher status' }
export const roleWords: Record<Role, string> = {
  senco: 'a SENCO',
  head_senco: 'a head who is SENCO',
  aspiring: 'an aspiring SENCO',
  other: 'someone in another role',
}
export const settingWords: Record<Setting, string> = {
  maintained: 'a mainstream maintained school',
  academy: 'a mainstream academy',
  free_school: 'a free school',
  nursery_school: 'a maintained nursery school',
  pru: 'a pupil referral unit',
  ap_academy: 'an alternative provision academy',
  special: 'a special school',
  independent: 'an independent school',
  further_education: 'further education or a 16 to 19 academy',
  early_years: 'another early years setting',
  none: 'no school or setting',
}

/** What a question asks, in the middle of a sentence: "it depends on …". */
export const questionWords: Record<Answer, string> = {
  role: 'your role',
  since: 'when you became SENCO',
  earlier: 'your earlier time as SENCO',
  setting: 'the kind of school you work in',
  authority: 'the authority you work in',
  status: 'your teacher status',
  induction: 'whether you have finished induction',
  progress: 'the award you hold or have begun',
  begun: 'when your course began',
  finish: 'when your course ends',
  support: 'whether your head supports you',
  dbs: 'your DBS check',
  contract: 'how long your contract runs',
  access: 'whether you may work with pupils with SEN',
  degree: 'whether you have a degree',
}

/** Those for whom a course says it is, in the plural. */
export const audienceNouns = {
  in_post_senco: 'SENCOs in post',
  new_senco: 'new SENCOs',
  experienced_senco: 'experienced SENCOs',
  aspiring_senco: 'people who want to become SENCO',
  related_role: 'people in other professional roles',
  school_leader: 'school leaders',
  pru_teacher: 'teachers in pupil referral units',
} as const
