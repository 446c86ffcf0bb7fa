import type { Recogniser } from '../../types'

export const eligibilityRecognisers: readonly Recogniser[] = []
