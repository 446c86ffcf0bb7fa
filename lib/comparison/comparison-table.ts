import { sourcePath } from '@/lib/paths'
import { dateWords, editionWords } from '@/lib/wording/dates'
import { cellWords } from './cell-words'
import type { ComparedRow, Comparison } from './compare-courses'

/** What a file says of its own making. `address` is where the comparison can be opened; `today` an ISO date. */
export interface Imprint {
  readonly address: string
  readonly origin: string
  readonly today: string
}

const changedWords = 'changed since the link was made: '

/**
 * The comparison as rows of cells for a table calculation: a head, one line for each row, then the documents with their ages. Every cell says how it
 * is known; none is empty.
 *
 * @example comparisonTable(comparison, imprint)[0] // ['', 'What is compared', 'Best Practice Network', …, 'Difference']
 */
export function comparisonTable({ columns, age, groups }: Comparison, { address, origin, today }: Imprint): readonly (readonly string[])[] {
  const line = (group: string, { label, cells, changed, difference }: ComparedRow) => [
    group,
    label,
    ...cells.map((cell, at) => `${changed[at] ? changedWords : ''}${cellWords(cell)}`),
    difference.words,
  ]
  const documents = columns.flatMap(({ name, course }) =>
    (course?.documents ?? []).map((document) => [
      name,
      `${document.title}, text ${editionWords(document)}, read on ${dateWords(document.readOn)}`,
      `${origin}${sourcePath(document.id)}`,
    ]),
  )
  return [
    ['Group', 'What is compared', ...columns.map(({ name }) => name), 'Difference'],
    line('', age),
    ...groups.flatMap(({ title, rows }) => rows.map((row) => line(title, row))),
    [],
    ['Documents'],
    ...documents,
    [],
    [`As of ${dateWords(today)}. Information, not legal advice.`],
    [address],
  ]
}
