import type { Recogniser } from '../../types'

export const lawRecognisers: readonly Recogniser[] = []
