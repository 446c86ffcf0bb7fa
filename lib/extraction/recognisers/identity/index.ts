import type { Recogniser } from '../../types'
import { courseCode } from './course-code'
import { creditLevel } from './credit-level'
import { creditPoints } from './credit-points'
import { mastersFraction } from './masters-fraction'
import { moduleCount } from './module-count'

export const identityRecognisers: readonly Recogniser[] = [courseCode, creditPoints, creditLevel, mastersFraction, moduleCount]
