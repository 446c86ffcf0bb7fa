import type { Recogniser } from '../../types'
import { areas } from './areas'
import { venues } from './venues'

export const placeRecognisers: readonly Recogniser[] = [areas, venues]
