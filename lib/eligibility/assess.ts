import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { type AwardGained, awardGained } from './award-gained'
import { type CourseDuty, courseDuty } from './course-duty'
import type { Day } from './days'
import { type EntryVerdict, entryVerdict } from './entry'
import type { Persona } from './persona'
import { type Position, position } from './position'
import { type Assumptions, defaultAssumptions } from './safe-start'

/** One course for one reader: may they join, what would they gain, does it meet the duty and by when must it begin. */
export interface Assessment {
  readonly entry: EntryVerdict
  readonly award: AwardGained
  readonly duty: CourseDuty
}

/**
 * All verdicts on one course. `today` is a day in England; the reader's position is worked out once for many courses by passing it.
 *
 * @example assess({ role: 'senco', status: 'qts' }, course, '2026-11-22').entry.outcome // 'ask'
 */
export function assess(
  persona: Persona,
  course: CatalogueCourse,
  today: Day,
  assumptions: Assumptions = defaultAssumptions,
  known: Position = position(persona, today),
): Assessment {
  const entry = entryVerdict(persona, course, today)
  return { entry, award: awardGained(persona, course, entry, today), duty: courseDuty(persona, course, known, today, assumptions) }
}
