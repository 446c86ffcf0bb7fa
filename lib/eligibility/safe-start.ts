import { z } from 'zod'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { type CourseLength, courseLength } from './course-length'
import { latestStart } from './course-start'
import type { Day } from './days'

/** A year more than the longest of them: beyond it a number is a slip of the finger. */
const months = z.coerce.number().int().min(0).max(48)

/**
 * What the last safe start allows for, in months. `length` stands for every course if the reader sets it; `null` leaves to each what its document says.
 * Marking: the 3 to 4 months of the guidance, the longer taken. Resubmission: one more go at a piece of work, our assumption.
 */
export const assumptionsSchema = z.object({ length: months.nullable(), marking: months, resubmission: months })
export type Assumptions = Readonly<z.infer<typeof assumptionsSchema>>
export const defaultAssumptions: Assumptions = { length: null, marking: 4, resubmission: 3 }
/** The shortest marking window of the guidance, for the soonest possible result. */
const shortestMarking = 3

export interface SafeStart {
  /** Begin on this day or before. */
  readonly day: Day
  readonly length: CourseLength
  readonly marking: number
  readonly resubmission: number
  /** All of it together. */
  readonly months: number
  /** The words set no upper bound to the length: the day is the latest that can be safe. */
  readonly atLatest: boolean
}

const lengthFor = (course: Pick<CatalogueCourse, 'facts' | 'award'>, { length }: Assumptions): CourseLength | null =>
  length === null ? courseLength(course) : { min: length, max: length, source: { from: 'answers' } }

/**
 * The last day on which a course may begin so that length, marking and one resubmission end by the day on which the award must be held; `null` where
 * the length is not known.
 *
 * @example safeStart(npqOf18Months, '2029-09-01', defaultAssumptions)?.day // '2027-08-01'
 */
export function safeStart(course: Pick<CatalogueCourse, 'facts' | 'award'>, lastDay: Day, assumptions: Assumptions): SafeStart | null {
  const length = lengthFor(course, assumptions)
  if (!length) return null
  const { marking, resubmission } = assumptions
  const total = (length.max ?? length.min) + marking + resubmission
  return { day: latestStart(lastDay, total), length, marking, resubmission, months: total, atLatest: length.max === null }
}

/** The fewest months to a result: the shortest length and marking, and nothing handed in twice. */
export function fewestMonths(course: Pick<CatalogueCourse, 'facts' | 'award'>, assumptions: Assumptions): number | null {
  const length = lengthFor(course, assumptions)
  return length ? length.min + Math.min(assumptions.marking, shortestMarking) : null
}
