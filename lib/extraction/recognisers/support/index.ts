import type { Recogniser } from '../../types'
import { supports } from './supports'

export const supportRecognisers: readonly Recogniser[] = [supports]
