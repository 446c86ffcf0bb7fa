import type { Recogniser } from '../../types'
import { fee } from './fee'
import { feeIncludes } from './fee-includes'
import { funding } from './funding'

export const moneyRecognisers: readonly Recogniser[] = [fee, feeIncludes, funding]
