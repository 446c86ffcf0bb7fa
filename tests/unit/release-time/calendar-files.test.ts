import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { addDaysTo } from '@/lib/release-time/calendar-day'
import { readIcs } from '@/lib/release-time/read-ics'
import { parseSessions } from '@/lib/release-time/sessions'
import { halfTerms, parseTermDates } from '@/lib/release-time/term-dates'
import { writeIcs } from '@/lib/release-time/write-ics'

const event = (summary: string, start: string, end?: string) =>
  ['BEGIN:VEVENT', `UID:${summary}`, 'DTSTAMP:20260901T000000Z', `SUMMARY:${summary}`, start, ...(end ? [end] : []), 'END:VEVENT'].join('\r\n')
const whole = (day: string) => `DTSTART;VALUE=DATE:${day}`
const until = (day: string) => `DTEND;VALUE=DATE:${day}`
const calendar = (...events: readonly string[]) =>
  `${['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//A school//EN', ...events, 'END:VCALENDAR'].join('\r\n')}\r\n`

test('terms and holidays as long events; other events are left out; the end day of RFC 5545 is not counted', () => {
  const read = readIcs(
    calendar(
      event('Autumn Term 2026', whole('20260902'), until('20261219')),
      event('Half Term', whole('20261026'), until('20261031')),
      event('Parents evening', 'DTSTART:20261008T173000Z', 'DTEND:20261008T193000Z'),
      event('INSET day', whole('20261127')),
    ),
  )
  expect(read).toEqual({
    lines: ['Autumn Term: 2026-09-02 to 2026-12-18', 'Half Term: 2026-10-26 to 2026-10-30', 'INSET day: 2026-11-27'],
    leftOut: 1,
  })
  const { terms, problems } = parseTermDates('lines' in read ? read.lines.join('\n') : '')
  expect(problems).toEqual([])
  expect(halfTerms(terms).map((period) => [period.from, period.to])).toEqual([
    ['2026-09-02', '2026-10-25'],
    ['2026-10-31', '2026-12-18'],
  ])
})

test('first and last days of term as single events', () => {
  const read = readIcs(
    calendar(
      event('Autumn term starts', whole('20260902'), until('20260903')),
      event('Autumn term ends', whole('20261218'), until('20261219')),
      event('Spring term begins for pupils', whole('20270104')),
      event('End of Spring Term', whole('20270325')),
    ),
  )
  expect(read).toMatchObject({ lines: ['Autumn term: 2026-09-02 to 2026-12-18', 'Spring term: 2027-01-04 to 2027-03-25'] })
})

test('a time in UTC falls on its day in London', () => {
  expect(readIcs(calendar(event('Summer term', 'DTSTART:20270411T230000Z', 'DTEND:20270722T143000Z')))).toMatchObject({
    lines: ['Summer term: 2027-04-12 to 2027-07-22'],
  })
})

test.each([
  ['not a calendar', 'hello', 'not_a_calendar'],
  ['an empty file', '', 'not_a_calendar'],
  ['a card', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\nEND:VCARD\r\n', 'not_a_calendar'],
  ['no terms', calendar(event('Sports day', whole('20270601'))), 'no_term_dates'],
  ['too large', 'x'.repeat(2_000_001), 'too_large'],
  ['an event without a day', calendar('BEGIN:VEVENT\r\nSUMMARY:Autumn term\r\nEND:VEVENT'), 'no_term_dates'],
])('%s is refused: %s', (_, text, problem) => {
  expect(readIcs(text)).toEqual({ problem })
})

test('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.string(), (junk) => {
      expect(readIcs(calendar(`BEGIN:VEVENT\r\nDTSTART:${junk}\r\nSUMMARY:Autumn term ${junk}\r\nEND:VEVENT`))).toBeDefined()
    }),
  )
})

const plan = (typed: string, more = {}) =>
  writeIcs({
    courseSlug: 'university-of-worcester',
    summary: 'NASENCO',
    description: 'Dates as typed; check them with the provider.',
    stamp: '2026-11-22T09:00:00.000Z',
    sessions: parseSessions(typed).sessions,
    ...more,
  })

test('taught days as a calendar file', () => {
  expect(plan('14 October 2026\n2 December 2026, 9.30am to 3.30pm').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//NASENCO provider finder//Release time//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:university-of-worcester-2026-10-14@nasenco-provider-finder',
    'DTSTAMP:20261122T090000Z',
    'DTSTART;VALUE=DATE:20261014',
    'DTEND;VALUE=DATE:20261015',
    'SUMMARY:NASENCO\\, day 1',
    'DESCRIPTION:Dates as typed\\; check them with the provider.',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:university-of-worcester-2026-12-02@nasenco-provider-finder',
    'DTSTAMP:20261122T090000Z',
    'DTSTART:20261202T093000',
    'DTEND:20261202T153000',
    'SUMMARY:NASENCO\\, day 2',
    'DESCRIPTION:Dates as typed\\; check them with the provider.',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('the file holds to RFC 5545, whatever the title', () => {
  const dates = fc
    .uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 })
    .map((days) => days.map((day) => addDaysTo('2026-09-01', day)).join('\n'))
  fc.assert(
    fc.property(dates, fc.string({ unit: 'grapheme', maxLength: 200 }), (typed, summary) => {
      const text = plan(typed, { summary: summary.replace(/\p{Cc}/gu, ' ') })
      expect(text.endsWith('\r\n')).toBe(true)
      expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false)
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      const read = new ICAL.Component(ICAL.parse(text))
      const events = read.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
      expect(events.map((entry) => entry.startDate.toString()).toSorted()).toEqual(parseSessions(typed).sessions.map((session) => session.date))
      expect(new Set(events.map((entry) => entry.uid)).size).toBe(events.length)
      expect(events[0]?.summary).toBe(`${summary.replace(/\p{Cc}/gu, ' ')}, day 1`)
    }),
  )
})
