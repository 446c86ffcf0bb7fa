import type { Recogniser } from '../../types'
import { teacherStatus } from './teacher-status'

export const eligibilityRecognisers: readonly Recogniser[] = [teacherStatus]
