import { expect, test } from 'vitest'
import { documentKindOf } from '@/lib/extraction/document-kind'
import { editionOf } from '@/lib/extraction/edition'
import { read } from '@/lib/extraction/engine'
import { pointersOf } from '@/lib/extraction/pointers'
import { prepare } from '@/lib/extraction/read-document'
import { recognisers } from '@/lib/extraction/recognisers'

const length = 200_000
/** What patterns with repeats stumble over: runs of what they repeat, openings that never close, words that almost match. */
const pieces: readonly (readonly [string, string])[] = [
  ['blanks', ' '],
  ['tabs', '\t'],
  ['"and"', 'and '],
  ['numbers', '1 '],
  ['pounds', '£'],
  ['opening brackets', '('],
  ['nested brackets', '((a) '],
  ['hyphens', 'a-'],
  ['universities', 'University of '],
  ['joined universities', 'and University '],
  ['one word without a blank', 'a'],
  ['capitals without a blank', 'SEN'],
  ['the beginning of the award', 'National Award for '],
  ['the award', 'National Award for SEN Co-ordination '],
  ['bullets', '\n• '],
  ['bullets with words', '\n• must have a '],
  ['dates', '12 September and '],
  ['days', 'two days and '],
  ['labels', 'Fees: '],
  ['rows', 'Fee   £1   '],
  ['addresses', 'a.b@c.'],
  ['quotation marks', '"I '],
  ['soft hyphens', 'a\u00ad'],
  ['lines', 'SENCO\n'],
]

/** Each recogniser is given every sentence, whether its cues stand in it or not. */
test.each(pieces)(
  '200,000 characters of %s are read before the test runs out of time',
  (_, piece) => {
    const text = `National Award for SEN Co-ordination\n\n${piece.repeat(Math.ceil(length / piece.length))}`.slice(0, length)
    const document = { ...prepare({ mediaType: 'text/plain', text }), kind: 'nasenco_course' as const }
    expect(document.plain).toHaveLength(text.length)
    expect(documentKindOf(text).reason).not.toBe('')
    const reading = read(document)
    expect(reading.found + reading.made).toBe(reading.kept.length + reading.dropped.length)
    editionOf(document, reading.kept)
    pointersOf(document)
    const few = document.sentences.filter((sentence) => sentence.index < 40 || sentence.index % 50 === 0)
    for (const recogniser of recognisers) for (const sentence of few) recogniser.find(sentence, document)
  },
  60_000,
)
