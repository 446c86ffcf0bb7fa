import { documentKindOf, longestRead } from './document-kind'
import { blocksOf } from './text/blocks'
import { normalise } from './text/normalise'
import { sentencesOf } from './text/sentences'
import type { Block, LoadedText, ReadDocument } from './types'

/** Normalises a loaded text and divides it into blocks and sentences, ready for the recognisers. */
export function prepare({ text, blocks: declared }: LoadedText): ReadDocument & { readonly kindReason: string } {
  const signs = declared ? normalise(text) : withoutCutNumber(normalise(text))
  const blocks = blocksOf(signs, declared)
  const joined = joinLines(signs, blocks)
  const { kind, reason } = documentKindOf(openingOf(inReadingOrder(joined, blocks)))
  return { text, plain: joined, blocks, sentences: sentencesOf(joined, blocks), kind, kindReason: reason }
}

const lastNumber = /\(?(?:[£$€] ?)?(?<!\d)(?!(?:19|20)\d\d$)\d[\d.,:/-]{0,12}$/
/** A line or two is given as it is; a page ends with a line end, or with words. */
const shortest = 1500

/** A text that ends within its last line, in a number: nobody knows how the number goes on, so blanks stand for it. A whole year is one. */
const withoutCutNumber = (plain: string): string =>
  plain.length < shortest ? plain : plain.replace(lastNumber, (number) => ' '.repeat(number.length))

/** The text, or where its columns were printed side by side its blocks one after the other. */
function inReadingOrder(plain: string, blocks: readonly Block[]): string {
  if (blocks.every(({ start }, at) => start >= (blocks[at - 1]?.start ?? 0))) return plain
  return blocks.map((block) => (block.pieces ?? [block]).map(({ start, end }) => plain.slice(start, end)).join(' ')).join('\n')
}

/** Most blanks are single ones, and stay. */
const gaps = /[ \t]{2,}|\t/g

/** As much as decides what a document is, with single blanks. */
function openingOf(plain: string): string {
  const opening = plain.slice(0, 2 * longestRead).replace(gaps, ' ')
  return opening.length >= longestRead || plain.length <= 2 * longestRead ? opening : plain.replace(gaps, ' ')
}

/** Line ends within a block are blanks, those before a block stay: a pattern may run over a wrapped line, never into the next block. */
function joinLines(plain: string, blocks: readonly { readonly start: number }[]): string {
  const starts = new Set(blocks.map((block) => block.start))
  return plain.replace(/\n\s*/g, (gap, at: number) => (starts.has(at + gap.length) ? gap : ' '.repeat(gap.length)))
}
