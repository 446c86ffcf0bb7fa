import type { Recogniser } from '../../types'
import { award } from './award'
import { courseCode } from './course-code'
import { courseTitle } from './course-title'
import { creditLevel } from './credit-level'
import { creditPoints } from './credit-points'
import { department } from './department'
import { mastersFraction } from './masters-fraction'
import { moduleCount } from './module-count'
import { provider } from './provider'
import { qualification } from './qualification'

export const identityRecognisers: readonly Recogniser[] = [
  provider,
  department,
  courseTitle,
  award,
  qualification,
  courseCode,
  creditPoints,
  creditLevel,
  mastersFraction,
  moduleCount,
]
