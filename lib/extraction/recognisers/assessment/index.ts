import type { Recogniser } from '../../types'

export const assessmentRecognisers: readonly Recogniser[] = []
