import { expect, test } from 'vitest'
import { dayOf } from '@/lib/clock'
import { academicYearOf } from '@/lib/domain/academic-year'

test.each([
  ['2026-08-31', 2025],
  ['2026-09-01', 2026],
  ['2026-12-31', 2026],
  ['2027-01-01', 2026],
])('%s belongs to the academic year that began in %i', (day, year) => {
  expect(academicYearOf(day)).toBe(year)
})

test.each([
  ['2026-06-30T22:59:59Z', '2026-06-30'],
  ['2026-06-30T23:00:00Z', '2026-07-01'],
  ['2026-12-31T23:59:59Z', '2026-12-31'],
])('%s is %s in London', (moment, day) => {
  expect(dayOf(new Date(moment))).toBe(day)
})
