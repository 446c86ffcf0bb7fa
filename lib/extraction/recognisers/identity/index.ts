import type { Recogniser } from '../../types'
import { alternativeAward } from './alternative-award'
import { award } from './award'
import { awardWindow } from './award-window'
import { cohort } from './cohort'
import { courseCode } from './course-code'
import { courseTitle } from './course-title'
import { creditLevel } from './credit-level'
import { creditPoints } from './credit-points'
import { department } from './department'
import { endorsement } from './endorsement'
import { mastersFraction } from './masters-fraction'
import { moduleTitle } from './module'
import { moduleCodes } from './module-codes'
import { moduleCount } from './module-count'
import { outcomesFramework } from './outcomes-framework'
import { progression } from './progression'
import { provider } from './provider'
import { qualification } from './qualification'
import { session } from './session'

/** What the course is, what it is made of, and what comes of it. */
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
  endorsement,
  moduleCount,
  moduleTitle,
  moduleCodes,
  session,
  cohort,
  progression,
  alternativeAward,
  awardWindow,
  outcomesFramework,
]
