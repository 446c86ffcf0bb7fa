import { expect, test } from 'vitest'
import { londonMoment } from '@/lib/domain/london-time'

test.each([
  ['a winter day', '2026-12-01', '09:00', '2026-12-01T09:00:00.000Z'],
  ['a summer day', '2026-07-01', '00:30', '2026-06-30T23:30:00.000Z'],
  ['an hour that comes twice is the first of the two', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
  ['the minute after the clocks go forward', '2027-03-28', '02:00', '2027-03-28T01:00:00.000Z'],
])('%s: %s %s', (_, day, time, moment) => {
  expect(londonMoment(day, time)?.toISOString()).toBe(moment)
})

test.each([
  ['an hour that is skipped', '2027-03-28', '01:30'],
  ['a day that is none', '2026-02-30', '09:00'],
  ['a time that is none', '2026-12-01', '25:00'],
  ['nothing', '', ''],
])('%s is no moment', (_, day, time) => {
  expect(londonMoment(day, time)).toBeNull()
})
