import { expect, test } from 'vitest'
import { earlierServiceOf } from '@/lib/eligibility/earlier-service'

test.each([
  ['nothing', [], 'none'],
  ['12 months', [['2019-09-01', '2020-08-31']], 'twelve_or_less'],
  ['12 months and a day', [['2019-09-01', '2020-09-01']], 'more_than_twelve'],
  ['12 months within a leap year', [['2020-01-01', '2020-12-31']], 'twelve_or_less'],
  ['12 months from 29 February', [['2020-02-29', '2021-02-28']], 'twelve_or_less'],
  ['12 months and a day from 29 February', [['2020-02-29', '2021-03-01']], 'more_than_twelve'],
  [
    'two posts that meet are one',
    [
      ['2020-01-01', '2020-06-30'],
      ['2020-07-01', '2021-01-01'],
    ],
    'more_than_twelve',
  ],
  [
    'two posts at once count once',
    [
      ['2020-01-01', '2020-10-31'],
      ['2020-03-01', '2020-12-31'],
    ],
    'twelve_or_less',
  ],
  [
    'two short posts',
    [
      ['2018-01-01', '2018-06-30'],
      ['2019-01-01', '2019-06-29'],
    ],
    'twelve_or_less',
  ],
  [
    'two posts of 365 days in all',
    [
      ['2018-01-01', '2018-06-30'],
      ['2019-01-01', '2019-07-03'],
    ],
    'unclear',
  ],
  [
    'two posts of 366 days in all',
    [
      ['2018-01-01', '2018-06-30'],
      ['2019-01-01', '2019-07-04'],
    ],
    'unclear',
  ],
  [
    'two posts of 367 days in all',
    [
      ['2018-01-01', '2018-06-30'],
      ['2019-01-01', '2019-07-05'],
    ],
    'more_than_twelve',
  ],
] as const)('%s', (_, posts, sum) => {
  expect(earlierServiceOf(posts.map(([from, to]) => ({ from, to })))).toBe(sum)
})
