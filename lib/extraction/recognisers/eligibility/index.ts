import type { Recogniser } from '../../types'
import { leaderSupport } from './leader-support'
import { roles } from './roles'
import { teacherStatus } from './teacher-status'
import { workplace } from './workplace'

export const eligibilityRecognisers: readonly Recogniser[] = [teacherStatus, roles, workplace, leaderSupport]
