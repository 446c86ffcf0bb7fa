import type { Recogniser } from '../../types'
import { fee } from './fee'

export const moneyRecognisers: readonly Recogniser[] = [fee]
