import { editionWords } from '@/lib/wording/dates'
import { sentenceCase } from '@/lib/wording/lists'
import type { Row, RowGroup } from './row'
import { applyRows } from './rows/apply'
import { dateRows } from './rows/dates'
import { moneyRows } from './rows/money'
import { studyRows } from './rows/study'
import { timeRows } from './rows/time'

/** How old each text is: the first row, whatever else is shown. */
export const ageRow: Row = {
  key: 'age',
  label: 'How old the text is',
  help: 'Years that the words betray',
  kinds: [],
  cell: (course) => ({
    shape: 'plain',
    standing: course.editionTo === null && course.editionFrom === null ? 'not_stated' : 'implied',
    words: course.editionTo === null && course.editionFrom === null ? 'Not known: no year in the text' : sentenceCase(editionWords(course)),
  }),
}

/** Every row of the table, in its groups; every comparable kind stands in one of them. */
export const rowGroups: readonly RowGroup[] = [
  { key: 'time', title: 'Time away from school', rows: timeRows },
  { key: 'money', title: 'Money', rows: moneyRows },
  { key: 'study', title: 'What you study and gain', rows: studyRows },
  { key: 'apply', title: 'Can I apply?', rows: applyRows },
  { key: 'dates', title: 'Support and dates', rows: dateRows },
]

/** All rows below the first, one after the other. */
export const allRows: readonly Row[] = rowGroups.flatMap(({ rows }) => rows)
