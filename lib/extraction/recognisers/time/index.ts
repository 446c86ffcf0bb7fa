import type { Recogniser } from '../../types'
import { attendanceDays } from './attendance-days'
import { attendanceRule } from './attendance-rule'
import { releaseDays } from './release-days'
import { weekday } from './weekday'

export const timeRecognisers: readonly Recogniser[] = [attendanceDays, releaseDays, attendanceRule, weekday]
