import type { Recogniser } from '../../types'
import { applicationDocuments } from './application-documents'
import { applicationRoutes } from './application-routes'
import { contacts } from './contacts'
import { priorLearning } from './prior-learning'

export const applicationRecognisers: readonly Recogniser[] = [applicationDocuments, priorLearning, applicationRoutes, contacts]
