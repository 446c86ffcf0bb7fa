import { legalPosition } from '@/lib/domain/legal-position'
import { dateWords, editionWords } from '@/lib/wording/dates'
import { cellWords } from './cell-words'
import type { Comparison } from './compare-courses'
import type { Imprint } from './comparison-table'

/**
 * The comparison as plain text for an e-mail: row by row, a line for each course; courses that say the same share one line. No line is long because of
 * columns, so that it reads the same in every letter.
 *
 * @example comparisonText(comparison, imprint).split('\n')[0] // '5 courses for SENCOs, side by side'
 */
export function comparisonText({ columns, age, groups }: Comparison, { address, today }: Imprint): string {
  const rows = [age, ...groups.flatMap((group) => group.rows)]
  const blocks = rows.map(({ label, cells }) => {
    const words = cells.map(cellWords)
    const [first] = words
    if (words.length > 1 && words.every((word) => word === first)) return [label.toUpperCase(), `  All: ${first}`]
    return [label.toUpperCase(), ...words.map((word, at) => `  ${columns[at]?.name}: ${word}`)]
  })
  const nasenco = columns.some(({ course }) => course?.award === 'nasenco')
  const documents = columns.flatMap(({ course }) =>
    (course?.documents ?? []).map((document) => `  ${document.title}, text ${editionWords(document)}`),
  )
  return [
    `${columns.length} courses for SENCOs, side by side`,
    ...(nasenco ? [`${legalPosition.verdict} ${legalPosition.reason}`] : []),
    ...blocks.flatMap((block) => ['', ...block]),
    '',
    'DOCUMENTS',
    ...documents,
    '',
    'Open the link to see the words behind each value:',
    address,
    `As of ${dateWords(today)}. Information, not legal advice.`,
    '',
  ].join('\n')
}
