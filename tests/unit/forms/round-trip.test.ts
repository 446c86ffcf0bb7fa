import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factKinds } from '@/lib/domain/fact-kinds'
import { fieldsOf } from '@/lib/forms/fields-of'
import { isBlank, readFact } from '@/lib/forms/read-fact'
import { isAsWritten, writeFact } from '@/lib/forms/write-fact'
import { anyFact } from './arbitrary-facts'

const edit = { by: 'Anna Reed', on: '2026-11-28', reason: 'Price list of 2027' }

describe('a fact written into a form and read back is the same fact', () => {
  test.each(factKinds)('%s', (kind) => {
    fc.assert(
      fc.property(anyFact(kind), (fact) => {
        const entries = writeFact(fact)
        const read = readFact({ id: fact.id, kind, before: fact, edit }, entries)
        expect(read).toEqual({ fact: { ...fact, standing: 'edited', edit } })
        expect('fact' in read && writeFact(read.fact)).toEqual(entries)
        expect(isAsWritten(fact, entries)).toBe(true)
        expect(isBlank(kind, 'new', entries)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

test.each(factKinds)('every closed list of %s has words for people', (kind) => {
  for (const { type, options, label } of fieldsOf(kind).inputs) {
    expect(label).toMatch(/^[A-Z]/)
    if (type === 'choice') expect(options.length).toBeGreaterThan(0)
    for (const option of options) expect(option.label).not.toMatch(/_|^$/)
  }
})
