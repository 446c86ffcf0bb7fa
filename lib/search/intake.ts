import { academicYearOf } from '@/lib/domain/academic-year'
import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'

export const intakeStates = ['open', 'soon', 'closed', 'interest', 'old', 'not_stated'] as const

/** Whether a course takes applications on a day. `soon`: its deadline is within two weeks. `old`: what it says is of a year that is over. */
export interface Intake {
  readonly state: (typeof intakeStates)[number]
  /** The deadline that decides, ISO date; applications are taken to the end of that day in London. */
  readonly deadline: string | null
}

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
const fullDate = /^\d{4}-\d{2}-\d{2}$/

/**
 * Reads deadline and status together: a printed date decides over a word, and a date more than a year gone says nothing of today.
 *
 * @param today ISO date in London
 * @example intakeOn(course, '2027-06-03').state // 'soon', if the deadline is 3 June 2027: that day still counts
 */
export function intakeOn(course: CatalogueCourse, today: string): Intake {
  const dates = factsOf(course, 'application_deadline').flatMap(({ value }) => (fullDate.test(value.date) ? value.date : []))
  const coming = dates.filter((date) => date >= today).toSorted()[0]
  if (coming) return { state: dayNumber(coming) - dayNumber(today) <= 14 ? 'soon' : 'open', deadline: coming }
  const gone = dates.toSorted().at(-1)
  if (gone) return { state: dayNumber(today) - dayNumber(gone) > 365 ? 'old' : 'closed', deadline: gone }
  const [status] = factsOf(course, 'intake_status')
  if (!status) return { state: 'not_stated', deadline: null }
  const current = status.standing === 'edited' || (course.editionTo !== null && course.editionTo >= academicYearOf(today))
  if (!current) return { state: 'old', deadline: null }
  return { state: status.value.status === 'expressions_of_interest' ? 'interest' : status.value.status, deadline: null }
}
