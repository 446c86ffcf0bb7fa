import type { Recogniser } from '../../types'

export const applicationRecognisers: readonly Recogniser[] = []
