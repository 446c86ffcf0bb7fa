import { matches } from './matches'
import type { Sentence, Span } from './types'

const enough = 180
const opening = /[;:]\s|,\s|\s-\s|\(/g
const closing = /;|,\s|\s-\s/g

/** The run of the stored text under `from` to `to` of a sentence's text, half open. */
export function spanIn({ start, places }: Sentence, from: number, to: number): Span {
  if (!places) return { start: start + from, end: start + to }
  return { start: places[from] ?? start, end: (places[Math.max(from, to - 1)] ?? start) + 1 }
}

/** The run of the stored text under a match of a sentence's text. */
export const spanOf = (sentence: Sentence, match: RegExpMatchArray): Span => spanIn(sentence, match.index ?? 0, (match.index ?? 0) + match[0].length)

/**
 * The shortest run of words that carries what was read, for a reader: the sentence if it is short, else the clause around the words, bounded by
 * semicolons, brackets, dashes and commas some words away. `from` and `to` are offsets of the sentence's text; the answer is one of the stored text.
 *
 * @example quoteAround(sentence, match.index, match.index + match[0].length)
 */
export function quoteAround(sentence: Sentence, from: number, to: number): Span {
  const { text } = sentence
  if (text.length <= enough) return spanIn(sentence, 0, text.length)
  const opens = matches(text.slice(0, from), opening)
    .filter((mark) => from - mark.index > 28)
    .at(-1)
  const closes = matches(text.slice(to), closing).find((mark) => mark.index > 28)
  return spanIn(sentence, opens ? opens.index + opens[0].length : 0, closes ? to + closes.index : text.length)
}

/** `quoteAround` for a match. */
export const quoteOf = (sentence: Sentence, match: RegExpMatchArray): Span =>
  quoteAround(sentence, match.index ?? 0, (match.index ?? 0) + match[0].length)

/**
 * `quoteAround`, but never beyond a semicolon: for values that share a sentence with others of their kind.
 * @example quoteClause(sentence, from, to) // "our course begins on 28 August" of "… after 1 September; our course begins on 28 August"
 */
export function quoteClause(sentence: Sentence, from: number, to: number): Span {
  const { text } = sentence
  const opens = text.lastIndexOf('; ', from - 1)
  const closes = text.indexOf(';', to)
  if (opens < 0 && closes < 0) return quoteAround(sentence, from, to)
  const [start, end] = [opens < 0 ? 0 : opens + 2, closes < 0 ? text.length : closes]
  return end - start <= enough ? spanIn(sentence, start, end) : quoteAround(sentence, from, to)
}
