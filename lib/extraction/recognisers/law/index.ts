import type { Recogniser } from '../../types'
import { qualificationStatus } from './qualification-status'
import { statutoryDeadline } from './statutory-deadline'
import { statutoryExemption } from './statutory-exemption'
import { statutoryRequirement } from './statutory-requirement'
import { statutoryResponsible } from './statutory-responsible'
import { statutoryScope } from './statutory-scope'

export const lawRecognisers: readonly Recogniser[] = [
  statutoryDeadline,
  statutoryScope,
  statutoryExemption,
  statutoryResponsible,
  statutoryRequirement,
  qualificationStatus,
]
