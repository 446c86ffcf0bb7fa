import { expect, test } from 'vitest'
import { documentKindOf } from '@/lib/extraction/document-kind'
import { editionOf } from '@/lib/extraction/edition'
import { read } from '@/lib/extraction/engine'
import { pointersOf } from '@/lib/extraction/pointers'
import { prepare } from '@/lib/extraction/read-document'
import { recognisers } from '@/lib/extraction/recognisers'
import { hostileText, pieces } from '../../bench/hostile-texts'

/** Each recogniser is given every sentence, whether its cues stand in it or not. */
test.each(pieces)(
  '200,000 characters of %s are read before the test runs out of time',
  (_, piece) => {
    const text = hostileText(piece)
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
