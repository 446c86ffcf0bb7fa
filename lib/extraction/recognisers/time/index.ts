import type { Recogniser } from '../../types'
import { applicationDeadline } from './application-deadline'
import { attendanceDays } from './attendance-days'
import { attendanceRule } from './attendance-rule'
import { duration } from './duration'
import { entryYear } from './entry-year'
import { event } from './event'
import { feedbackTime } from './feedback-time'
import { intakeStatus } from './intake-status'
import { releaseDays } from './release-days'
import { start } from './start'
import { weekday } from './weekday'
import { workload } from './workload'

export const timeRecognisers: readonly Recogniser[] = [
  attendanceDays,
  releaseDays,
  attendanceRule,
  weekday,
  duration,
  start,
  entryYear,
  applicationDeadline,
  intakeStatus,
  event,
  feedbackTime,
  workload,
]
