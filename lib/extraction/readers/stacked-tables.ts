import type { ReadDocument, Sentence } from '../types'

/** What stands over a value in a table that lost its columns and prints one cell a line. */
export interface StackedCell {
  readonly row: string
  readonly column: string | undefined
  /** What is printed right above the table. */
  readonly above: string
}

const isValue = (text: string): boolean =>
  /£\s?\d/.test(text) || /^(?:to be confirmed|tbc|n\/a|-|not (?:offered|available|applicable)|none|free)\.?$/i.test(text)
const isCell = ({ text, block }: Sentence): boolean => block.row === undefined && text.length < 60 && !/[.!?;]$|:\s\S/.test(text)
/** No such table is longer. */
const reach = 60

/**
 * The row's label and the column's heading of a bare value in a table that was flattened to one cell a line: the labels of the columns, then for each row
 * its label and its values. Null when the lines around it are no such table.
 *
 * @example stackedCell(sentence, document) // { row: '2021/22', column: 'UK' } for "£2,100" in "Year, UK, EU, 2021/22, £2,100, £4,350"
 */
export function stackedCell(sentence: Sentence, { sentences }: ReadDocument): StackedCell | null {
  if (!isCell(sentence) || !isValue(sentence.text)) return null
  let label = sentence.index - 1
  while (label >= 0 && sentence.index - label < 8 && isLine(sentences[label], isValue)) label -= 1
  const row = sentences[label]
  if (!row || !isLine(row, isLabel)) return null
  const aboveOf = (top: number): string =>
    sentences
      .slice(Math.max(0, top - 3), top)
      .filter((other) => other.text.length < 90)
      .map(({ text }) => text)
      .join(' ')
  const place = sentence.index - label - 1
  let last = sentence.index
  while (isLine(sentences[last + 1], isValue)) last += 1
  const width = last - label
  // Up over the rows above, to the first label that stands under another label.
  let first = label
  while (first > 0 && sentence.index - first < reach && isLine(sentences[first - 1], isValue)) {
    first -= 1
    while (isLine(sentences[first - 1], isValue)) first -= 1
    if (!isLine(sentences[first - 1], isLabel)) return { row: row.text, column: undefined, above: aboveOf(first) }
    first -= 1
  }
  const heads: string[] = []
  for (let at = first - 1; heads.length < width && isLine(sentences[at], isLabel); at -= 1) heads.unshift(sentences[at]?.text ?? '')
  return { row: row.text, column: heads.length === width ? heads[place] : undefined, above: aboveOf(first - heads.length) }
}

const isLabel = (text: string): boolean => !isValue(text) && text.length < 45
function isLine(sentence: Sentence | undefined, fits: (text: string) => boolean): boolean {
  return sentence !== undefined && isCell(sentence) && fits(sentence.text)
}
