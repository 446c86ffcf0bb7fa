import type { Recogniser } from '../../types'
import { areas } from './areas'
import { deliveryModes } from './delivery-modes'
import { studyModes } from './study-modes'
import { venues } from './venues'

export const placeRecognisers: readonly Recogniser[] = [areas, venues, deliveryModes, studyModes]
