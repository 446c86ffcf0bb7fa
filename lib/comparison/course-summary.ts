import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { intakeOn } from '@/lib/search/intake'
import { dateWords, editionWords } from '@/lib/wording/dates'
import { listOf } from '@/lib/wording/lists'
import type { Cell } from './cell'
import { allRows } from './rows'
import { type Whereabouts, whereCell } from './where-cell'

/** A course in the list: one line about it and four facts, the same four in the same order for every course. */
export interface CourseSummary {
  readonly about: string
  readonly facts: readonly { readonly key: string; readonly label: string; readonly cell: Cell }[]
}

const shown = ['attendance_days', 'fee', 'delivery_mode'] as const
const labels = { attendance_days: 'Days out of class', fee: 'Fee', delivery_mode: 'How it is taught' } as const

function aboutWords(course: CatalogueCourse, today: string): string {
  const awarding = course.provider.partners.filter(({ role, name }) => role === 'awards' && name !== course.provider.name).map(({ name }) => name)
  const { state, deadline } = intakeOn(course, today)
  const by =
    deadline === null || state === 'old'
      ? null
      : state === 'closed'
        ? `Applications closed on ${dateWords(deadline)}.`
        : `Apply by ${dateWords(deadline)}${state === 'soon' ? ': closing soon' : ''}.`
  const title = `${course.title}${awarding.length > 0 ? `, awarded by ${listOf([...new Set(awarding)])}` : ''}.`
  return [title, `Text ${editionWords(course)}.`, by].filter(Boolean).join(' ')
}

/**
 * The block of one course in the list. `today` is an ISO date in London.
 *
 * @example courseSummary(bpn, { authority: null, distance: null }, today).about // 'National Award for SEN Coordination, awarded by Bath Spa University. Text from about 2021.'
 */
export function courseSummary(course: CatalogueCourse, whereabouts: Whereabouts, today: string): CourseSummary {
  const facts = shown.flatMap((key) => {
    const row = allRows.find((entry) => entry.key === key)
    return row ? [{ key, label: labels[key], cell: row.cell(course, { today }) }] : []
  })
  return { about: aboutWords(course, today), facts: [...facts, { key: 'where', label: 'Where', cell: whereCell(course, whereabouts, today) }] }
}
