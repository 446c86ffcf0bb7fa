import { z } from 'zod'
import { dateWords } from '@/lib/wording/dates'
import type { Filter } from '../filter'
import { intakeOn } from '../intake'
import { might, no, yes } from '../verdict'

/** Courses that take applications today, by their printed deadline or, failing that, a current statement. */
export const intakeFilter: Filter = {
  key: 'intake',
  label: 'Applications',
  choice: 'many',
  schema: () => z.literal('open', 'We do not know that state of applications. Choose from the list.'),
  options: () => [{ value: 'open', label: 'Open today' }],
  chip: () => 'Open today',
  judge: (_, { today }) => {
    return (course) => {
      const { state, deadline } = intakeOn(course, today)
      if (state === 'open' || state === 'soon') return yes
      if (state === 'closed') return no(() => (deadline ? `closed on ${dateWords(deadline)}` : 'is closed to applications'))
      if (state === 'interest') return might('intake_interest', 'asks for expressions of interest only', 'ask for expressions of interest only')
      if (state === 'old') return might('intake_old', 'speaks of applications in a year that is over', 'speak of applications in a year that is over')
      return might('intake_not_stated', 'does not say whether you can apply now', 'do not say whether you can apply now')
    }
  },
}
