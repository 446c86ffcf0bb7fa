import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AnyFact } from '@/lib/domain/fact'
import { extractText } from '@/lib/extraction/extract-document'
import { loadText } from '@/lib/extraction/load/load-text'
import { sameValue } from '@/lib/extraction/same-value'
import { damages, randomFrom } from './damage'
import { documentsOf } from './measure'

const files = [...documentsOf(join(import.meta.dirname, '../../seeds'), true), ...documentsOf(join(import.meta.dirname, 'documents'))]
const texts = files.map((file) => readFileSync(file, 'utf8'))
const read = (text: string) => extractText(loadText(new TextEncoder().encode(text))).extraction
const whole = texts.map(read)
const lacking = (facts: readonly AnyFact[], others: readonly AnyFact[]) =>
  facts.filter((fact) => !others.some((other) => other.kind === fact.kind && sameValue(other.value, fact.value)))

describe('damaged on the way', () => {
  test.each(Object.entries(damages))(
    '%s: at most one fact in twenty is lost, hardly any reads otherwise, none changes what the document is',
    (_, damage) => {
      const damaged = texts.map((text, at) => read(damage(text, randomFrom(at + 1))))
      const total = whole.reduce((sum, { facts }) => sum + facts.length, 0)
      const lost = whole.flatMap(({ facts }, at) => lacking(facts, damaged[at]?.facts ?? []))
      const otherwise = whole.flatMap(({ facts }, at) => lacking(damaged[at]?.facts ?? [], facts))
      expect(damaged.map(({ document }) => document.kind)).toEqual(whole.map(({ document }) => document.kind))
      expect(lost.length / total).toBeLessThanOrEqual(0.05)
      expect(otherwise.length / total).toBeLessThanOrEqual(0.018)
    },
  )
})
