import type { Refiner } from '../types'
import { overlaps } from './overlaps'
import { zones } from './zones'

/** The refiners in their order; the reason for an odd place stands beside it. */
export const refiners: readonly Refiner[] = [zones, overlaps]
