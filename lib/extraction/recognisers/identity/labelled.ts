import { quoteAround } from '../../quote'
import { type Label, valueAt } from '../../readers/labels'
import type { ReadDocument, Sentence, Span } from '../../types'

/** The quote of a value that stands under a label: with the label, where that is the short block just before. Offsets of the sentence's text. */
export function quoteWithLabel(sentence: Sentence, document: ReadDocument, from: number, to: number): Span {
  const value = quoteAround(sentence, from, to)
  const previous = document.blocks[sentence.block.index - 1]
  if (from > 3 || !previous || previous.end - previous.start > 70 || previous.end > value.start) return value
  return document.text.slice(previous.end, value.start).trim() === '' ? { start: previous.start, end: value.end } : value
}

/** A pattern matched at the value of a label; the answer's `index` is that of the sentence's text. */
export function matchUnder(sentence: Sentence, document: ReadDocument, label: Label, pattern: RegExp): RegExpExecArray | null {
  const at = valueAt(sentence, document, label) ?? (standsAsHeading(sentence, document, label) ? 0 : null)
  if (at === null) return null
  const found = pattern.exec(sentence.text.slice(at))
  if (found) found.index += at
  return found
}

/** A short value under a label may itself look like a heading. */
const standsAsHeading = ({ block, headings }: Sentence, document: ReadDocument, { whole }: Label): boolean =>
  block.type === 'heading' && headings[0] !== undefined && whole.test(headings[0]) && document.blocks[block.index - 1]?.type === 'heading'
