import { matches, meets } from '../matches'
import type { Block, Sentence, Span } from '../types'
import { fewestItems, isMenuItem } from './menus'
import { readingOf } from './reading'

const ending = /[.!?]["')\]]{0,2}(?=\s+["'(]?[A-Z0-9•£])|(?<=[a-z\d)]{2})[.!?](?=[A-Z](?:['A-Z ]|[a-z]+\b(?![.@/])))|[.!?]["')\]]{0,2}$/g
/** A full stop after these ends no sentence. */
const abbreviation =
  /(?:\b(?:e\.?g|i\.?e|etc|approx|equiv|no|nos|vs|cf|ca|Dr|Mr|Mrs|Ms|Prof|St|Hons|Cert|Dip|PG|Ed|Univ|Dept|[Tt]el|ext|min|max|incl|excl|inc|exc|p|pp|reg|para|[A-Z])|^\s{0,6}\d{1,2}|^\s{0,3}(?:Day|Session|Webinar|Module|Unit|Seminar|Workshop|Step|Week) \d{1,2})\.$/
const longest = 900

function* ends(text: string): Generator<number> {
  for (const found of matches(text, ending)) {
    const end = found.index + found[0].length
    if (found[0].startsWith('.') && meets(text.slice(Math.max(0, found.index - 12), found.index + 1), abbreviation) && end < text.trimEnd().length)
      continue
    // A stop with its blank lost, but not one within an address.
    if (/[A-Z]/.test(text[end] ?? '') && /@|\/|www\./.test(text.slice(text.lastIndexOf(' ', end) + 1, end))) continue
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

const labelled = /^((?:[A-Z]|\d{1,2}[.)] )[^:.!?;]{1,48}?)\s?:(?:\s+(?=\S)|(?=[A-Z][a-z]|£))/

/** Labels that lost their colon: "Location Mill Lane campus", in a short line that is no sentence. */
const glued =
  /^(Location|Venue|Campus|Where|(?:Course )?[Dd]uration|Length|Start(?:s| date)?|Mode of study|Study mode|Mode|Course code|Department|Attendance|Delivery|Entry year|Awarding body|Closing date|Application deadline)\s*(?=[A-Z\d£(])/
const gluedLabel = (text: string): string | undefined => (text.length < 110 && !/[.!?]$/.test(text) ? glued.exec(text)?.[1] : undefined)

/** The sentences of all blocks, in order. A label before a colon is named as the `label` of the first sentence and stays within its text. */
export function sentencesOf(plain: string, blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const block of blocks) {
    const { text, places } = readingOf(plain, block)
    const label = block.type === 'heading' ? null : (labelled.exec(text)?.[1] ?? gluedLabel(text) ?? block.rowHeading ?? block.columnHeading ?? null)
    const { headings, leadIn, zone } = block
    for (const [at, { start, end }] of splitSentences(text).entries()) {
      const [first, last] = [places[start] ?? block.start, (places[end - 1] ?? block.start) + 1]
      const isPlain = last - first === end - start && places[start + ((end - start) >> 1)] === first + ((end - start) >> 1)
      sentences.push({
        index: sentences.length,
        place: sentences.length,
        text: text.slice(start, end),
        start: first,
        end: last,
        block,
        headings,
        leadIn,
        zone,
        places: isPlain && !block.pieces ? null : places.slice(start, end),
        label: at === 0 || block.type === 'cell' ? label : null,
      })
    }
  }
  const opening = openingOf(sentences)
  return opening === 0
    ? sentences
    : sentences.map((sentence) => (sentence.index < opening ? sentence : { ...sentence, place: sentence.index - opening }))
}

/** Menus do not end below so many sentences. */
const mostAbove = 90

/** The number of the last link of the menus at the top of a page, which may be its title; 0 where it has none. */
function openingOf(sentences: readonly Sentence[]): number {
  let [opening, run] = [0, 0]
  for (const { index, text, zone } of sentences.slice(0, mostAbove)) {
    if (zone === 'navigation' || zone === 'cookies' || isMenuItem(text)) run += 1
    else {
      if (run >= fewestItems) opening = index - 1
      run = 0
    }
  }
  return opening
}
