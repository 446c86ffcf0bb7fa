import type { Refiner } from '../types'
import { anotherCourse } from './another-course'
import { implySupport, settleEligibility } from './eligibility'
import { firstSessions } from './first-sessions'
import { impliedModes } from './implied-modes'
import { oneTitle } from './one-title'
import { otherAward } from './other-award'
import { overlaps } from './overlaps'
import { providerRoles } from './provider-roles'
import { sharedWords } from './shared-words'
import { zones } from './zones'

/** The refiners in their order; the reason for an odd place stands beside it. */
export const refiners: readonly Refiner[] = [
  zones,
  anotherCourse,
  otherAward,
  oneTitle,
  providerRoles,
  overlaps,
  firstSessions,
  // Behind the overlaps: only a venue that stays implies anything.
  impliedModes,
  sharedWords,
  settleEligibility,
  implySupport,
]
