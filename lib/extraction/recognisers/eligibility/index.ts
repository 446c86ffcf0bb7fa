import type { Recogniser } from '../../types'
import { academic, englishLanguage } from './academic'
import { areaRules } from './area-rules'
import { leaderSupport } from './leader-support'
import { questions } from './questions'
import { roles } from './roles'
import { settingTypes } from './setting-types'
import { teacherStatus } from './teacher-status'
import { workplace } from './workplace'

export const eligibilityRecognisers: readonly Recogniser[] = [
  teacherStatus,
  roles,
  academic,
  englishLanguage,
  workplace,
  leaderSupport,
  settingTypes,
  areaRules,
  questions,
]
