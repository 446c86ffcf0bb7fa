import type { Block, Sentence, Span } from '../types'

const ending = /[.!?]["')\]]{0,2}(?=\s+["'(]?[A-Z0-9•£])|[.!?]["')\]]{0,2}$/g
/** A full stop after these ends no sentence. */
const abbreviation =
  /(?:\b(?:e\.?g|i\.?e|etc|approx|equiv|no|nos|vs|cf|ca|Dr|Mr|Mrs|Ms|Prof|St|Hons|Cert|Dip|PG|Ed|Univ|Dept|Tel|ext|min|max|incl|excl|p|pp|reg|para|[A-Z])|\b\d{1,2})\.$/
const longest = 900

function* ends(text: string): Generator<number> {
  for (const found of text.matchAll(ending)) {
    const end = found.index + found[0].length
    if (found[0].startsWith('.') && abbreviation.test(text.slice(Math.max(0, found.index - 12), found.index + 1)) && end < text.trimEnd().length)
      continue
    yield end
  }
  yield text.length
}

/** Splits a block's text into sentences; one longer than 900 characters is cut at a blank, so that no pattern sees more. Offsets within `text`. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  const push = (end: number) => {
    while (end - start > longest) {
      const blank = text.lastIndexOf(' ', start + longest)
      const cut = blank > start ? blank : start + longest
      spans.push({ start, end: cut })
      start = cut
    }
    const [from, to] = [
      start + (text.slice(start, end).length - text.slice(start, end).trimStart().length),
      start + text.slice(start, end).trimEnd().length,
    ]
    if (to > from) spans.push({ start: from, end: to })
    start = end
  }
  for (const end of ends(text)) if (end > start) push(end)
  return spans
}

const bullet = /^(?:[•*]|-(?= )|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)](?= ))\s*/

/** The text for reading: single blanks, no leading bullet; with the place of each character where places differ. */
function view(plain: string, start: number, end: number, isItem: boolean): Pick<Sentence, 'text' | 'places' | 'start'> {
  const skipped = isItem ? (bullet.exec(plain.slice(start, end))?.[0].length ?? 0) : 0
  const from = skipped < end - start ? start + skipped : start
  const raw = plain.slice(from, end)
  if (!/\s\s/.test(raw)) return { text: raw, places: null, start: from }
  const places: number[] = []
  let text = ''
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] === ' ' && raw[at - 1] === ' ') continue
    text += raw[at]
    places.push(from + at)
  }
  return { text, places: Uint32Array.from(places), start: from }
}

const labelled = /^((?:[A-Z]|\d{1,2}[.)] )[^:.!?;]{1,48}?)\s?:\s+(?=\S)/

/** The sentences of all blocks, in order. A label before a colon is named as the `label` of the first sentence and stays within its text. */
export function sentencesOf(plain: string, blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const block of blocks) {
    const text = plain.slice(block.start, block.end)
    let label: string | null = null
    for (const [at, { start, end }] of splitSentences(text).entries()) {
      const read = view(plain, block.start + start, block.start + end, at === 0 && block.type === 'item')
      if (at === 0 && block.type !== 'heading') label = labelled.exec(read.text)?.[1] ?? block.rowHeading ?? block.columnHeading ?? null
      const { headings, leadIn, zone } = block
      sentences.push({
        index: sentences.length,
        ...read,
        end: block.start + end,
        block,
        headings,
        leadIn,
        zone,
        label: at === 0 || block.type === 'cell' ? label : null,
      })
    }
  }
  return sentences
}
