import type { Recogniser } from '../../types'
import { creditPoints } from './credit-points'

export const identityRecognisers: readonly Recogniser[] = [creditPoints]
