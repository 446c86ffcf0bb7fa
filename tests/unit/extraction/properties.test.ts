import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '@/lib/extraction/engine'
import { extractText } from '@/lib/extraction/extract-document'
import { prepare } from '@/lib/extraction/read-document'
import { normalise } from '@/lib/extraction/text/normalise'
import { documentsOf } from '../../corpus/measure'

const folders = [join(import.meta.dirname, '../../../seeds'), join(import.meta.dirname, '../../corpus/documents')]
const texts = folders.flatMap((folder) => documentsOf(folder, true)).map((file) => readFileSync(file, 'utf8'))
const fragment = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 400 }))
  .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length))
const spliced = fc
  .array(
    fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('\n\n', '\u00a0', '\ufffd', '\u00ad', '£', '•', '-\n', '\t')),
    { maxLength: 12 },
  )
  .map((parts) => `National Award for SEN Co-ordination\n${parts.join('')}`)
const loaded = (text: string) => ({ mediaType: 'text/plain', text })

describe('the five rules of every document', () => {
  test('1: a quote is its slice of the stored text', () => {
    fc.assert(
      fc.property(spliced, (text) => {
        const { facts, elsewhere } = extractText(loaded(text)).extraction
        for (const proof of [...facts, ...elsewhere].flatMap((entry) => entry.evidence)) expect(text.slice(proof.start, proof.end)).toBe(proof.quote)
      }),
      { numRuns: 60 },
    )
  })
  test('2: normalisation keeps length', () => {
    fc.assert(
      fc.property(fc.oneof(spliced, fc.string({ unit: 'binary', maxLength: 500 })), (text) => {
        expect(normalise(text)).toHaveLength(text.length)
      }),
      { numRuns: 300 },
    )
  })
  test('3: found + made = kept + dropped, and each drop has a reason', () => {
    fc.assert(
      fc.property(spliced, (text) => {
        const reading = read({ ...prepare(loaded(text)), kind: 'nasenco_course' })
        expect(reading.found + reading.made).toBe(reading.kept.length + reading.dropped.length)
        expect(reading.dropped.filter((drop) => drop.reason.trim() === '')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
  test('4: the same text gives the same answer', () => {
    fc.assert(
      fc.property(spliced, (text) => {
        expect(extractText(loaded(text))).toEqual(extractText(loaded(text)))
      }),
      { numRuns: 60 },
    )
  })
  test('5: facts are contested only within one scope, and only facts that exist', () => {
    fc.assert(
      fc.property(spliced, (text) => {
        const { facts, contested } = extractText(loaded(text)).extraction
        for (const entry of contested) {
          const named = entry.factIds.map((id) => facts.find((fact) => fact.id === id))
          expect(named).not.toContain(undefined)
          expect(named.length).toBeGreaterThanOrEqual(2)
        }
      }),
      { numRuns: 60 },
    )
  })
})
