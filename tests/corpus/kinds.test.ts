import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DocumentKind } from '@/lib/domain/enumerations'
import { isFactKind } from '@/lib/domain/fact-kinds'
import { read } from '@/lib/extraction/engine'
import { gather } from '@/lib/extraction/gather'
import { prepare } from '@/lib/extraction/read-document'
import { recognisers } from '@/lib/extraction/recognisers'
import { sameValue } from '@/lib/extraction/same-value'

interface ExpectedFact {
  readonly kind: string
  readonly value: Record<string, unknown>
  readonly qualifier?: string
  readonly standing?: string
  readonly scope?: Record<string, string>
  readonly quote: string
}
/** `as`: the kind of the document, a NASENCO course if left out. `find`: all these facts, and no others of the recogniser's kinds. `leave`: no fact of these kinds. `weak`: known not to be found yet, and why. */
interface Corpus {
  readonly recogniser: string
  readonly find: readonly { readonly text: string; readonly as?: DocumentKind; readonly facts: readonly ExpectedFact[] }[]
  readonly leave: readonly { readonly text: string; readonly as?: DocumentKind; readonly kinds: readonly string[]; readonly why: string }[]
  readonly weak: readonly { readonly text: string; readonly facts: readonly ExpectedFact[]; readonly why: string }[]
}

const folder = join(import.meta.dirname, 'kinds')
const collapse = (text: string): string => text.replace(/\s+/g, ' ')
/** Sentences stand in a course document; what kind of document it is has corpora of its own. */
const factsOf = (text: string, kind: DocumentKind = 'nasenco_course') =>
  gather(read({ ...prepare({ mediaType: 'text/plain', text }), kind }).kept, text)
const carries = (fact: ReturnType<typeof factsOf>[number], expected: ExpectedFact): boolean =>
  fact.kind === expected.kind &&
  sameValue(expected.value, fact.value) &&
  fact.qualifier === (expected.qualifier ?? 'exact') &&
  fact.standing === (expected.standing ?? 'stated') &&
  sameValue(expected.scope ?? {}, fact.scope ?? {}) &&
  fact.evidence.some(({ quote }) => collapse(quote).includes(collapse(expected.quote)))

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const corpus: Corpus = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  describe(corpus.recogniser, () => {
    const kinds = recognisers.find((unit) => unit.name === corpus.recogniser)?.kinds ?? []
    test('is registered', () => expect(kinds).not.toEqual([]))
    test.each(corpus.find)('finds all of: $text', ({ text, facts, as }) => {
      const found = factsOf(text, as).filter((fact) => kinds.includes(fact.kind))
      const missing = facts.filter((expected) => !found.some((fact) => carries(fact, expected)))
      const surplus = found.filter((fact) => !facts.some((expected) => carries(fact, expected)))
      expect({ missing, surplus }).toEqual({ missing: [], surplus: [] })
    })
    test.each(corpus.leave)('leaves alone: $text', ({ text, kinds: barred, as }) => {
      expect(barred.every(isFactKind)).toBe(true)
      expect(factsOf(text, as).filter((fact) => barred.includes(fact.kind))).toEqual([])
    })
    test.each(corpus.weak)('does not find yet ($why): $text', ({ text, facts }) => {
      const found = factsOf(text)
      expect(facts.filter((expected) => found.some((fact) => carries(fact, expected)))).toEqual([])
    })
  })
}
