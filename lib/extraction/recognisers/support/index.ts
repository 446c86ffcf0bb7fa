import type { Recogniser } from '../../types'

export const supportRecognisers: readonly Recogniser[] = []
