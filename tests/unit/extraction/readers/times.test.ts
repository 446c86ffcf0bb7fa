import { expect, test } from 'vitest'
import { timesOf } from '@/lib/extraction/readers/times'

test.each([
  ['6-8pm', '18:00', '20:00'],
  ['9am-1pm', '09:00', '13:00'],
  ['5-7.30pm', '17:00', '19:30'],
  ['17:00 - 19:00', '17:00', '19:00'],
  ['17.00 to 19.00', '17:00', '19:00'],
  ['4.30 to 6', '16:30', '18:00'],
  ['5.30pm - 7pm', '17:30', '19:00'],
  ['10am-2pm', '10:00', '14:00'],
  ['from 11am to 3pm', '11:00', '15:00'],
  ['at 6pm', '18:00', null],
  ['9.30am to 12.30pm', '09:30', '12:30'],
])('%s', (text, start, end) => expect(timesOf(text)).toMatchObject([{ start, end }]))

test.each([['5 May 2022'], ['60 credits'], ['£2,340'], ['2022/23'], ['80% of sessions']])('no time: %s', (text) => expect(timesOf(text)).toEqual([]))
