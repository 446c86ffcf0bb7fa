import type { Recogniser } from '../../types'

export const timeRecognisers: readonly Recogniser[] = []
