import type { CatalogueCourse } from '@/lib/domain/catalogue'
import type { Award } from '@/lib/domain/enumerations'
import { type Assessment, assess } from './assess'
import type { Day } from './days'
import { type NearestChange, nearestChange } from './nearest-change'
import type { Persona } from './persona'
import { type Position, position } from './position'
import type { Assumptions } from './safe-start'
import type { Outcome } from './verdict'

export interface CourseVerdict extends Assessment {
  readonly course: CatalogueCourse
  /** What would turn a "no" on entry; `null` where there is none, or nothing does. */
  readonly change: NearestChange | null
}
export interface VerdictGroup {
  readonly award: Award
  readonly verdicts: readonly CourseVerdict[]
}

const order: readonly Outcome[] = ['met', 'ask', 'not_met']
const awardOrder: readonly Award[] = ['npq_senco', 'nasenco', 'other']

/**
 * Every course for one reader, by award (the one that a course begun now meets the duty with first), then by answer: yes, ask, no; then by name of the
 * provider. An award without a course is left out.
 *
 * @example verdictList(persona, courses, today, defaultAssumptions)[0]?.award // 'npq_senco'
 */
export function verdictList(
  persona: Persona,
  courses: readonly CatalogueCourse[],
  today: Day,
  assumptions: Assumptions,
  known: Position = position(persona, today),
): readonly VerdictGroup[] {
  const verdicts = courses.map((course) => ({
    course,
    ...assess(persona, course, today, assumptions, known),
    change: nearestChange(persona, course, today),
  }))
  const rank = ({ entry }: CourseVerdict) => order.indexOf(entry.outcome)
  const sorted = verdicts.toSorted(
    (one, other) => rank(one) - rank(other) || one.course.provider.name.localeCompare(other.course.provider.name, 'en-GB'),
  )
  return awardOrder
    .map((award) => ({ award, verdicts: sorted.filter(({ course }) => course.award === award) }))
    .filter((group) => group.verdicts.length > 0)
}
