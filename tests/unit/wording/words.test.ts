import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountWords, dayNoun, hourNoun } from '@/lib/wording/amounts'
import { academicYearWords, dateWords, editionSpan, editionWords, partialDateWords } from '@/lib/wording/dates'
import { makeUpWords, spokenMakeUp } from '@/lib/wording/days'
import { figures } from '@/lib/wording/figures'
import { counted, listOf } from '@/lib/wording/lists'
import { moneyWords } from '@/lib/wording/money'
import { editedWords, elsewhereWords, notKnownWords, oldWords, readingName, workedOutWords } from '@/lib/wording/standings'

test.each([
  [{ min: 10, max: 10 }, {}, '10 days'],
  [{ min: 1, max: 1 }, {}, '1 day'],
  [{ min: 10, max: null }, {}, '10 or more days'],
  [{ min: 10, max: 11 }, { orMore: true }, '10 to 11 days, or more'],
  [{ min: null, max: 8 }, {}, 'up to 8 days'],
  [{ min: 10, max: 10 }, { qualifier: 'typical' }, 'typically 10 days'],
  [{ min: 10, max: 10 }, { qualifier: 'example' }, 'for example 10 days'],
  [{ min: 4.5, max: 4.5 }, {}, '4.5 days'],
  [{ min: null, max: null }, {}, 'number of days not given'],
] as const)('amount %o %o is %s', (quantity, how, words) => {
  expect(amountWords(quantity, dayNoun, how)).toBe(words)
})

test('about 120 hours', () => expect(amountWords({ min: 120, max: 120 }, hourNoun, { qualifier: 'approximate' })).toBe('about 120 hours'))

test.each([
  [
    [
      { kind: 'taught', min: 6, max: 6 },
      { kind: 'recommended', min: 4, max: 5, orMore: true },
    ],
    '6 taught + at least 4 to 5 recommended',
  ],
  [
    [
      { kind: 'taught', min: 6, max: null },
      { kind: 'recommended', min: 4, max: null },
    ],
    '6 or more taught + 4 or more recommended',
  ],
  [
    [
      { kind: 'taught', min: 9, max: 9 },
      { kind: 'tutorial', min: 1, max: 1 },
    ],
    '9 taught + 1 tutorial',
  ],
  [
    [
      { kind: 'contact', min: 7, max: 7 },
      { kind: 'study', min: 3, max: 3 },
    ],
    '7 contact + 3 study',
  ],
  [[{ kind: 'taught', min: 10, max: 10 }], 'all taught'],
  [[{ kind: 'taught', min: 6, max: null }], '6 or more taught'],
  [[{ kind: 'total', min: 8, max: 8 }], 'kinds of day not stated'],
] as const)('days %o are made of %s', (parts, words) => expect(makeUpWords(parts)).toBe(words))

test('the squares are named for a listener', () => {
  expect(
    spokenMakeUp([
      { kind: 'taught', min: 9, max: 9 },
      { kind: 'tutorial', min: 1, max: 1 },
    ]),
  ).toBe('9 taught days and 1 tutorial day')
})

test('numbers are grouped and cut as a browser would do it for English readers', () => {
  const asBrowser = (value: number, fewest: number, most: number) =>
    value.toLocaleString('en-GB', { minimumFractionDigits: fewest, maximumFractionDigits: most })
  fc.assert(
    fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.constantFrom(1, 2, 4, 100), (count, parts) => {
      const value = count / parts
      expect(figures(value, 0, 2)).toBe(asBrowser(value, 0, 2))
      expect(figures(value, 2, 2)).toBe(asBrowser(value, 2, 2))
      expect(figures(count, 0, 0)).toBe(asBrowser(count, 0, 0))
    }),
  )
})

test.each([
  [219000, '£2,190'],
  [219050, '£2,190.50'],
  [1, '£0.01'],
  [100, '£1'],
])('%d pence is %s', (pence, words) => expect(moneyWords(pence)).toBe(words))

test('money says every penny: the words read back to the pence', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (pence) => Math.round(Number(moneyWords(pence).replace(/[£,]/g, '')) * 100) === pence),
  )
})

test.each([
  ['XXXX-autumn', 'autumn'],
  ['2022-autumn', 'autumn 2022'],
  ['XXXX-01', 'January'],
  ['2022-01', 'January 2022'],
  ['2022-06-03', '3 June 2022'],
  ['XXXX-06-03', '3 June'],
  ['2009', '2009'],
  ['XXXX', 'no date given'],
])('the date %s reads %s', (date, words) => expect(partialDateWords(date)).toBe(words))

test('dates, years and ages', () => {
  expect(dateWords('2024-09-01')).toBe('1 September 2024')
  expect(dateWords('2026-11-21T23:30:00.000Z')).toBe('21 November 2026')
  expect(academicYearWords('2016/17')).toBe('2016-17')
  expect(editionWords({ editionFrom: 2013, editionTo: 2017 })).toBe('from about 2013 to 2017')
  expect(editionWords({ editionFrom: 2021, editionTo: 2021 })).toBe('from about 2021')
  expect(editionWords({ editionFrom: null, editionTo: null })).toBe('of unknown age')
  expect(editionSpan({ editionFrom: null, editionTo: 2019 })).toBe('about 2019')
})

test('the kinds of not-knowing', () => {
  expect(workedOutWords('All days are on site.')).toBe('Worked out: all days are on site')
  expect(workedOutWords('QTS is named twice.')).toBe('Worked out: QTS is named twice')
  expect(oldWords('2016-17')).toBe('Old information: 2016-17')
  expect(editedWords({ on: '2026-11-21' })).toBe('Edited by staff, 21 November 2026')
  expect(elsewhereWords('the tuition fees document on the finance page')).toBe('see the tuition fees document on the finance page')
  expect(notKnownWords('fee', 'stated_elsewhere')).toBe('Not known: fee given elsewhere')
  expect(readingName(1)).toBe('Reading B')
})

test('lists and counts', () => {
  expect(listOf([])).toBe('')
  expect(listOf(['QTS'])).toBe('QTS')
  expect(listOf(['QTS', 'QTLS', 'EYTS'], 'or')).toBe('QTS, QTLS or EYTS')
  expect(counted(1, 'course')).toBe('1 course')
  expect(counted(7, 'authority', 'authorities')).toBe('7 authorities')
})
