import type { Recogniser } from '../../types'

export const placeRecognisers: readonly Recogniser[] = []
