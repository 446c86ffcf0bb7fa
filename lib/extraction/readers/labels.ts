import { firstMatch } from '../matches'
import { collapse } from '../text/collapse'
import type { ReadDocument, Sentence } from '../types'
import { rowOf } from './table-rows'

/** A label as course pages print it: alone over its value, in the first cell of a row, over a column, or at the beginning of a line. */
export interface Label {
  readonly whole: RegExp
  readonly opening: RegExp
}

/** A label from the source of a pattern. @example label('(?:course )?(?:duration|length)') */
export const label = (source: string): Label => ({
  whole: new RegExp(`^(?:\\d{1,2}[.)]?\\s+)?(?:${source})(?:\\s?\\([^)]{0,40}\\))?\\s*[:?-]?$`, 'i'),
  opening: new RegExp(`^(?:\\d{1,2}[.)]?\\s+)?(?:${source})(?:\\s?\\([^)]{0,40}\\))?\\s*(?:[:|=-]\\s?|\\s)(?=\\S)`, 'i'),
})

/** The words of the first cell in the row of a cell, if it is another. */
function rowLabel({ block }: Sentence, document: ReadDocument): string | undefined {
  if (block.type !== 'cell') return undefined
  if (block.row === undefined) return block.rowHeading
  let first = block
  for (let at = block.index - 1; document.blocks[at]?.row === block.row; at -= 1) first = document.blocks[at] ?? first
  return first === block ? undefined : collapse(document.plain.slice(first.start, first.end)).trim()
}

/** "How long will it take? Twelve months.": the question in the same paragraph. */
function questionBefore({ index, block }: Sentence, { sentences }: ReadDocument): string | null {
  const before = sentences[index - 1]
  return before?.block === block && before.text.endsWith('?') && before.text.length < 80 ? before.text : null
}

/** What stands as a label over a sentence: its own, that of its row, of its column, and the heading above it. Nearest first. */
export const labelsOf = (sentence: Sentence, document: ReadDocument): readonly string[] =>
  [
    sentence.label,
    questionBefore(sentence, document),
    rowLabel(sentence, document),
    sentence.block.columnHeading,
    sentence.block.type === 'heading' ? null : sentence.headings[0],
  ].filter((words): words is string => typeof words === 'string')

/**
 * Where the value of a label begins within a sentence's text, or null if the sentence is not under that label.
 * @example valueAt(sentence, document, label('duration')) // 10 for "Duration: 12 months", 0 for "12 months" under the heading "Duration"
 */
export function valueAt(sentence: Sentence, document: ReadDocument, { whole, opening }: Label): number | null {
  if (sentence.label !== null && whole.test(sentence.label) && sentence.text.startsWith(sentence.label)) {
    return sentence.label.length + (/^\s?:\s?/.exec(sentence.text.slice(sentence.label.length))?.[0].length ?? 0)
  }
  const opened = firstMatch(sentence.text, opening)
  if (opened && (/[:|=-]\s?$/.test(opened[0]) || /[A-Z\d£]/.test(sentence.text[opened[0].length] ?? ''))) return opened[0].length
  return labelsOf(sentence, document).some((words) => whole.test(words)) ? 0 : null
}

/** The line right above a cell or a short line, if it holds no sum itself: it names what the sum is for. */
export function lineAbove(sentence: Sentence, document: ReadDocument): string {
  const first = rowOf(sentence.block, document)[0] ?? sentence.block
  for (let at = sentence.index - 1; at >= 0; at -= 1) {
    const other = document.sentences[at]
    if (!other || other.block.index < first.index - 1) return ''
    if (other.block.index === first.index - 1) return /£/.test(other.text) || /[.!]$/.test(other.text) || other.text.length > 100 ? '' : other.text
  }
  return ''
}
