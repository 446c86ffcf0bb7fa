import type { Recogniser } from '../../types'

export const moneyRecognisers: readonly Recogniser[] = []
