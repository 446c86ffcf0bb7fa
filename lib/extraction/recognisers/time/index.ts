import type { Recogniser } from '../../types'
import { attendanceDays } from './attendance-days'

export const timeRecognisers: readonly Recogniser[] = [attendanceDays]
