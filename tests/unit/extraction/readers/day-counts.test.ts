import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayCounts } from '@/lib/extraction/readers/day-counts'

const seen = (text: string) => dayCounts(text).map(({ min, max, form }) => [min, max, form])

test.each([
  ['six taught days', [[6, 6, 'days']]],
  ['a ten-day course', [[10, 10, 'hyphen']]],
  ['eight Saturdays and six twilights', [[8, 8, 'weekdays']]],
  ['five full-day workshops', [[5, 5, 'events']]],
  ['9 x full day sessions', [[9, 9, 'events']]],
  ['two half-day tutorials', [[1, 1, 'sum']]],
  ['three two-day blocks', [[6, 6, 'sum']]],
  [
    'seven contact and three study days',
    [
      [7, 7, 'days'],
      [3, 3, 'days'],
    ],
  ],
  [
    '6 + 2 portfolio days',
    [
      [6, 6, 'days'],
      [2, 2, 'days'],
    ],
  ],
  ['at least 4-5 days', [[4, 5, 'days']]],
  ['10+ days', [[10, null, 'days']]],
])('%s', (text, expected) => expect(seen(text)).toEqual(expected))

test.each([['Days 1, 2 and 3'], ['Day 3: families'], ['60 credits'], ['day-to-day work']])('no number of days: %s', (text) =>
  expect(seen(text)).toEqual([]),
)

test('offsets cut the words that were read', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 30 }), (before, count) => {
      const text = `${before.replace(/[\d-]/g, '')} and ${count} taught days.`
      const [found] = dayCounts(text).slice(-1)
      expect(text.slice(found?.start, found?.end)).toContain(`${count} taught days`)
    }),
  )
})
