import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignTexts } from '@/lib/review/align-texts'
import { driftOf } from '@/lib/review/drift-of'

const old = 'The course\nNine taught days.\nFee: £900 for the course.\n\nTeaching is always on a Wednesday.\nSend your form to the office.'
const factOf = (quote: string, id = 'fact-1') => {
  const start = old.indexOf(quote)
  return { id, evidence: [{ start, end: start + quote.length }] }
}
const state = (fresh: string, quote: string) => driftOf(old, fresh, [factOf(quote)])[0]?.state

test.each([
  ['the same text', old, 'Fee: £900', 'unchanged'],
  ['other white space and other line wraps', old.replaceAll('\n', ' ').replaceAll(' ', '  '), 'Nine taught days.\nFee: £900', 'unchanged'],
  ['words put in above', `New for this year: a reading list.\n${old}`, 'always on a Wednesday', 'unchanged'],
  ['another figure', old.replace('£900', '£950'), 'Fee: £900', 'vanished'],
  ['another figure elsewhere', old.replace('£900', '£950'), 'always on a Wednesday', 'unchanged'],
  ['a word put in between', old.replace('always on', 'nearly always on'), 'is always on', 'vanished'],
  ['a line put at the end', `${old.replace('Nine taught days.\n', '')}\nNine taught days.`, 'Nine taught days', 'moved'],
  [
    'words that now stand twice elsewhere',
    `${old.replace('Nine taught days.\n', '')}\nNine taught days.\nAgain: Nine taught days.`,
    'Nine taught days',
    'vanished',
  ],
  ['nothing left', 'Another text altogether', 'Send your form', 'vanished'],
])('%s', (_, fresh, quote, expected) => {
  expect(state(fresh, quote)).toBe(expected)
})

test('a fact fares as the worst of its pieces', () => {
  const fact = { id: 'days-1', evidence: [...factOf('Nine taught days').evidence, ...factOf('£900').evidence] }
  expect(driftOf(old, old.replace('£900', '£950'), [fact])[0]).toMatchObject({ state: 'vanished', words: [{ start: 11, end: 27 }, null] })
})

test('words that stand or moved are the same words in the newer text', () => {
  const fresh = `Welcome.\n${old.replace('Fee: £900 for the course.\n', '')}\nFee:  £900\nfor the course.`
  for (const quote of ['Nine taught days', 'Fee: £900 for the course', 'Wednesday']) {
    const [words] = driftOf(old, fresh, [factOf(quote)])[0]?.words ?? []
    expect(words && fresh.slice(words.start, words.end).replace(/\s+/g, ' ')).toBe(quote)
  }
})

const text = fc.array(fc.constantFrom('one', 'two', 'three', 'four', '£5', '\n', '  '), { maxLength: 60 }).map((words) => words.join(' '))

test('an alignment holds every word of both texts, in order', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const runs = alignTexts(one, other)
      const words = (source: string, spans: readonly ({ start: number; end: number } | null)[]) =>
        spans.flatMap((span) => (span ? [source.slice(span.start, span.end)] : []))
      expect(
        words(
          one,
          runs.map((run) => run.old),
        ),
      ).toEqual(one.match(/\S+/g) ?? [])
      expect(
        words(
          other,
          runs.map((run) => run.fresh),
        ),
      ).toEqual(other.match(/\S+/g) ?? [])
      for (const { type, old: was, fresh } of runs)
        if (type === 'same' && was && fresh) expect(one.slice(was.start, was.end)).toBe(other.slice(fresh.start, fresh.end))
    }),
  )
})

test('no words drift in the same text, whatever becomes of its white space', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
      const words = [...source.matchAll(/\S+/g)]
      const [first, last] = [words[a % (words.length || 1)], words[b % (words.length || 1)]]
      fc.pre(first !== undefined && last !== undefined && first.index <= last.index)
      if (!first || !last) return
      const fact = { id: 'fact-1', evidence: [{ start: first.index, end: last.index + last[0].length }] }
      expect(driftOf(source, source.replace(/\s+/g, '\n '), [fact])[0]?.state).toBe('unchanged')
    }),
  )
})
