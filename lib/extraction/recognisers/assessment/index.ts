import type { Recogniser } from '../../types'
import { assessmentRules } from './assessment-rules'
import { assessments } from './assessments'

export const assessmentRecognisers: readonly Recogniser[] = [assessments, assessmentRules]
