import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textDifference } from '@/lib/review/text-difference'

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `This is line ${at}.`)
const shown = (old: string, fresh: string) =>
  textDifference(old, fresh).map((row) => (row.type === 'folded' ? row.lines : row.stretches.map(({ type, text }) => `${type}: ${text}`)))

test('changed words stand beside each other, with two lines around; the rest is folded', () => {
  const old = numbered(20)
  const fresh = old.toSpliced(10, 1, 'This is row 10.')
  expect(shown(old.join('\n'), fresh.join('\n'))).toEqual([
    8,
    ['same: This is line 8.'],
    ['same: This is line 9.'],
    ['same: This is', 'removed: line', 'added: row', 'same: 10.'],
    ['same: This is line 11.'],
    ['same: This is line 12.'],
    7,
  ])
})

test('a line that came in, a line that went', () => {
  expect(shown('One\nTwo', 'One\nNew line\nTwo')).toEqual([['same: One'], ['added: New line'], ['same: Two']])
  expect(shown('One\nOld line\nTwo', 'One\nTwo')).toEqual([['same: One'], ['removed: Old line'], ['same: Two']])
})

const text = fc.array(fc.constantFrom('one', 'two', 'three', '£5', '\n', '\n\n'), { maxLength: 50 }).map((words) => words.join(' '))
const words = (source: string) => source.match(/\S+/g) ?? []

test('every word of both texts is in it once, in order', () => {
  fc.assert(
    fc.property(text, text, (old, fresh) => {
      const stretches = textDifference(old, fresh).flatMap((row) => row.stretches)
      expect(stretches.filter(({ type }) => type !== 'added').flatMap((one) => words(one.text))).toEqual(words(old))
      expect(stretches.filter(({ type }) => type !== 'removed').flatMap((one) => words(one.text))).toEqual(words(fresh))
    }),
  )
})
