import type { Refiner } from '../types'
import { anotherCourse } from './another-course'
import { daysToldTwice } from './days-told-twice'
import { implySupport, settleEligibility } from './eligibility'
import { feeStatements } from './fee-statements'
import { firstSessions } from './first-sessions'
import { impliedDays } from './implied-days'
import { impliedModes } from './implied-modes'
import { impliedStructure } from './implied-structure'
import { onePrice } from './one-price'
import { oneTitle } from './one-title'
import { otherAward } from './other-award'
import { overlaps } from './overlaps'
import { partsOfCredits } from './parts-of-credits'
import { providerRoles } from './provider-roles'
import { routeScope } from './route-scope'
import { saidMoreExactly } from './said-more-exactly'
import { sharedWords } from './shared-words'
import { yearsSaid } from './years-said'
import { zones } from './zones'

/** The refiners in their order; the reason for an odd place stands beside it. */
export const refiners: readonly Refiner[] = [
  zones,
  anotherCourse,
  otherAward,
  oneTitle,
  providerRoles,
  overlaps,
  // Behind the overlaps: it completes prices that stay.
  feeStatements,
  // Behind what completes prices: only whole readings can be compared.
  onePrice,
  daysToldTwice,
  saidMoreExactly,
  yearsSaid,
  partsOfCredits,
  // Behind the overlaps: only modules and counts that stay imply anything.
  impliedStructure,
  // Behind the structure: it needs the number of modules, said or implied.
  impliedDays,
  firstSessions,
  // Behind the overlaps: only a venue that stays implies anything.
  impliedModes,
  sharedWords,
  settleEligibility,
  implySupport,
  // At the end: whatever was completed or implied keeps to its route.
  routeScope,
]
