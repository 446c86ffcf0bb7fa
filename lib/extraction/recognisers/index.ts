import type { Recogniser } from '../types'
import { applicationRecognisers } from './application'
import { assessmentRecognisers } from './assessment'
import { eligibilityRecognisers } from './eligibility'
import { identityRecognisers } from './identity'
import { lawRecognisers } from './law'
import { moneyRecognisers } from './money'
import { placeRecognisers } from './place'
import { supportRecognisers } from './support'
import { timeRecognisers } from './time'

/** All recognisers, by family in the order of the contract. The order decides nothing but the order of equal candidates. */
export const recognisers: readonly Recogniser[] = [
  ...identityRecognisers,
  ...timeRecognisers,
  ...moneyRecognisers,
  ...placeRecognisers,
  ...assessmentRecognisers,
  ...eligibilityRecognisers,
  ...applicationRecognisers,
  ...supportRecognisers,
  ...lawRecognisers,
]
