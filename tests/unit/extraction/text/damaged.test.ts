import { describe, expect, test } from 'vitest'
import { blocksOf } from '@/lib/extraction/text/blocks'
import { normalise } from '@/lib/extraction/text/normalise'
import { splitSentences } from '@/lib/extraction/text/sentences'

const sentences = (text: string): readonly string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))
const readings = (text: string): readonly string[] => {
  const plain = normalise(text)
  return blocksOf(plain).map((block) => (block.pieces ?? [block]).map(({ start, end }) => plain.slice(start, end)).join(' '))
}

test.each([
  ['£2,\n190 for the year', '£2,190'],
  ['£\n2,190 for the year', '£2,190'],
  ['£\n2,\n190 for the year', '£2,190'],
  ['entry in 2016-\n17.', '2016-17.'],
  ['a 4,\n000-word essay', '4,000-word'],
])('a number that a line’s end cuts in two is whole: %j', (text, whole) => {
  const plain = normalise(text)
  expect(plain).toContain(whole)
  expect(plain).toHaveLength(text.length)
})

test.each(['Room 12,\n300 places', 'Days 1,\n2 and 3', 'in 2016,\n17 teachers', 'open 2016 -\n1999 words'])(
  'numbers that stand for themselves stay apart: %j',
  (text) => {
    expect(normalise(text)).toBe(text)
  },
)

test.each([
  ['9am\ufffd1pm', '9am-1pm'],
  ['17:00 \ufffd 19:00', '17:00 - 19:00'],
  ['costs \ufffd2,190', 'costs £2,190'],
  ['the head\ufffds letter', "the head's letter"],
  ['You need:\n  \ufffd QTS', 'You need:\n  • QTS'],
])('a replacement character is what its neighbours need: %j', (text, plain) => {
  expect(normalise(text)).toBe(plain)
})

test.each([
  ['You work in a school.QTS is needed.', ['You work in a school.', 'QTS is needed.']],
  ['Starts in 2016.Applications close in May.', ['Starts in 2016.', 'Applications close in May.']],
  ['Write to cpd@school.example.Tell us who you are.', ['Write to cpd@school.example.Tell us who you are.']],
  ['See www.school.example.Senco for more.', ['See www.school.example.Senco for more.']],
  ['A B.Ed or a Ph.D will do.', ['A B.Ed or a Ph.D will do.']],
])('a stop that lost its blank ends a sentence, one within an address or a degree does not: %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

describe('columns', () => {
  const left = [
    'The course is for teachers who have',
    'just become the SENCO of their school',
    'and for those who hope to be one day',
    'soon. It meets on six Fridays in the',
    'year at our centre, and each of them',
    'ends with a tutorial.',
  ]
  const right = [
    'You will be asked to write two long',
    'pieces of work of about 4,000 words',
    'and to keep a portfolio all through',
    'the year. The fee is £1,950 for those',
    'who work in the county, and includes',
    'lunch on every day.',
  ]

  test('of prose printed side by side are read one after the other', () => {
    const page = left.map((line, at) => `${line.padEnd(46)}${right[at]}`).join('\n')
    expect(readings(page)).toEqual([left.join(' '), right.join(' ')])
  })

  test('of a table stay rows', () => {
    const rows = ['Day 1', 'Day 2', 'Day 3', 'Day 4', 'Day 5', 'Day 6', 'Day 7'].map((day) => `${day.padEnd(46)}Law and the Code of Practice`)
    expect(readings(rows.join('\n'))).toEqual(rows.flatMap((row) => [row.slice(0, 5), 'Law and the Code of Practice']))
  })
})
