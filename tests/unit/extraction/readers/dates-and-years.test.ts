import { expect, test } from 'vitest'
import { academicYears } from '@/lib/extraction/readers/academic-years'
import { datesAfter } from '@/lib/extraction/readers/date-lists'
import { dates } from '@/lib/extraction/readers/dates'

test.each([
  ['September 2022', ['2022-09']],
  ['Sept / Feb', ['XXXX-09', 'XXXX-02']],
  ['SEPTEMBER 2023', ['2023-09']],
  ['Tuesday 8 October 2019', ['2019-10-08']],
  ['Monday the 3rd of June, 2024', ['2024-06-03']],
  ["Jan '24", ['2024-01']],
  ['the autumn of 2020', ['2020-autumn']],
  ['3/7/2017', ['2017-07-03']],
  ['May be changed', []],
  ['you may apply', []],
  ['a march on London', []],
])('dates of "%s"', (text, expected) => expect(dates(text).map(({ date }) => date)).toEqual(expected))

test.each([
  ['Fees 2016-17', ['2016/17']],
  ['2023/2024', ['2023/24']],
  ['academic year 22/23', ['2022/23']],
  ['2018 to 2020', []],
  ['2022/23/24', []],
  ['on 22/23 at noon', []],
])('academic years of "%s"', (text, expected) => expect([...academicYears(text)].map(({ year }) => year)).toEqual(expected))

test('a list of dates ends where other words begin', () => {
  const text = 'starts in September and October 2023, or in January; apply by May'
  expect(datesAfter(text, 6).map(({ date }) => date)).toEqual(['XXXX-09', '2023-10', 'XXXX-01'])
})
