import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { intakeOn } from '@/lib/search/intake'
import { dateWords } from '@/lib/wording/dates'
import { agedByEdition } from '../aged'
import { type Cell, said, saying } from '../cell'
import { kindCell } from '../kind-cell'
import type { ComparisonContext } from '../row'

const words = { soon: 'Closing soon', open: 'Open', closed: 'Closed' } as const

/**
 * Whether a course takes applications on a day: by its printed deadline, or else by what its document says.
 *
 * @example intakeCell(course, { today: '2027-06-03' }) // 'Closing soon', to the end of 3 June 2027
 */
export function intakeCell(course: CatalogueCourse, context: ComparisonContext): Cell {
  const { state, deadline } = intakeOn(course, context.today)
  const cell = agedByEdition(kindCell(course, 'intake_status'), course, context)
  if (deadline === null || state === 'old' || course.fields.application_deadline.standing === 'contested') return cell
  const facts = factsOf(course, 'application_deadline').filter(({ value }) => value.date === deadline)
  const aside = state === 'closed' ? `the last day was ${dateWords(deadline)}` : `to the end of ${dateWords(deadline)}`
  return said([
    saying(words[state === 'soon' || state === 'closed' ? state : 'open'], facts, {
      aside,
      standing: 'implied',
      workings: 'from the printed deadline',
    }),
  ])
}
