import type { Recogniser } from '../../types'
import { attendanceDays } from './attendance-days'
import { attendanceRule } from './attendance-rule'
import { duration } from './duration'
import { releaseDays } from './release-days'
import { start } from './start'
import { weekday } from './weekday'

export const timeRecognisers: readonly Recogniser[] = [attendanceDays, releaseDays, attendanceRule, weekday, duration, start]
