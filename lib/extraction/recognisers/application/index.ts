import type { Recogniser } from '../../types'
import { applicationDocuments } from './application-documents'
import { priorLearning } from './prior-learning'

export const applicationRecognisers: readonly Recogniser[] = [applicationDocuments, priorLearning]
