import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDaysTo, calendarDay, daysFromTo, weekdayOf } from '@/lib/release-time/calendar-day'
import { lineProblemWords } from '@/lib/release-time/lines'
import { placeSessions } from '@/lib/release-time/place-sessions'
import { readDates } from '@/lib/release-time/read-dates'
import { parseSessions } from '@/lib/release-time/sessions'
import { halfTerms, parseTermDates, schoolDay } from '@/lib/release-time/term-dates'

test.each([
  ['14 October 2026', ['2026-10-14']],
  ['Wednesday 14th October 2026', ['2026-10-14']],
  ['Wed 14 Oct 2026', ['2026-10-14']],
  ['14/10/2026', ['2026-10-14']],
  ['14.10.26', ['2026-10-14']],
  ['2026-10-14', ['2026-10-14']],
  ['2 September to 23 October 2026', ['2026-09-02', '2026-10-23']],
  ['2 to 23 October 2026', ['2026-10-02', '2026-10-23']],
  ['26–30 October 2026', ['2026-10-26', '2026-10-30']],
  ['14 December to 4 January 2027', ['2026-12-14', '2027-01-04']],
  ['Autumn 1 - 2 September 2026 to 23 October 2026', ['2026-09-02', '2026-10-23']],
  ['29 February 2028', ['2028-02-29']],
])('the dates of "%s"', (line, dates) => {
  expect(readDates(line)).toMatchObject({ dates, problem: null })
})

test.each([
  ['14 October', 'year_missing'],
  ['29 February 2027', 'no_such_day'],
  ['31/09/2026', 'no_such_day'],
  ['14/13/2026', 'no_such_day'],
])('"%s" is refused: %s', (line, problem) => {
  expect(readDates(line)).toMatchObject({ dates: [], problem })
})

test.each(['Day 3', 'Room 12, 9.30am to 3.30pm', 'Maybe', 'May', 'March past'])('"%s" holds no date', (line) => {
  expect(readDates(line)).toMatchObject({ dates: [], problem: null })
})

test('calendar days: any run of days comes back', () => {
  const day = fc.integer({ min: 0, max: 200_000 }).map((days) => addDaysTo('1900-01-01', days))
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 5000 }), (from, run) => {
      const to = addDaysTo(from, run)
      expect(daysFromTo(from, to)).toBe(run + 1)
      expect(addDaysTo(to, -run)).toBe(from)
      expect(weekdayOf(addDaysTo(from, 7))).toBe(weekdayOf(from))
      const [year, month, date] = from.split('-').map(Number)
      expect(calendarDay(year ?? 0, month ?? 0, date ?? 0)).toBe(from)
    }),
  )
})

const year = `Autumn term: 2 September 2026 to 18 December 2026
Half term: 26 to 30 October 2026
INSET: 27 November 2026
Spring term: 4 January to 25 March 2027
Spring half term: 15 to 19 February 2027
Summer term: 12 April to 22 July 2027
Summer half-term break: 31 May to 4 June 2027
Bank holiday: 3 May 2027`
const { terms, problems } = parseTermDates(year)

test('term dates of a year make six half terms', () => {
  expect(problems).toEqual([])
  expect(halfTerms(terms).map(({ name, from, to }) => `${name}: ${from} ${to}`)).toEqual([
    'Autumn term, first half: 2026-09-02 2026-10-25',
    'Autumn term, second half: 2026-10-31 2026-12-18',
    'Spring term, first half: 2027-01-04 2027-02-14',
    'Spring term, second half: 2027-02-20 2027-03-25',
    'Summer term, first half: 2027-04-12 2027-05-30',
    'Summer term, second half: 2027-06-05 2027-07-22',
  ])
})

test('half terms typed one by one are taken as they are', () => {
  const typed = parseTermDates('Half term 1: 2 September to 23 October 2026\nHalf term 2: 2 November to 18 December 2026')
  expect(halfTerms(typed.terms).map((period) => period.name)).toEqual(['Half term 1', 'Half term 2'])
  expect(schoolDay('2026-10-28', typed.terms)).toBe('closed')
})

test.each([
  ['2026-10-14', 'open'],
  ['2026-10-28', 'closed'],
  ['2026-11-27', 'closed'],
  ['2026-12-23', 'closed'],
  ['2027-04-01', 'closed'],
  ['2026-10-17', 'weekend'],
  ['2026-09-01', 'outside'],
  ['2027-07-23', 'outside'],
] as const)('%s is %s', (day, kind) => {
  expect(schoolDay(day, terms)).toBe(kind)
})

test('each line that cannot be read says why and what to do', () => {
  const typed = parseTermDates(
    'Autumn term\nAutumn term: 2 September\nSpring: 31 February to 3 March 2027\nSummer: 22 July 2027 to 12 April 2027\nTerm: 4 January 2027\nTerm: 1/1/2026, 2/2/2026, 3/3/2026',
  )
  expect(typed.problems.map((problem) => problem.reason)).toEqual([
    'no_date',
    'year_missing',
    'no_such_day',
    'wrong_order',
    'one_date_only',
    'too_many_dates',
  ])
  expect(lineProblemWords(typed.problems[0] ?? { line: 0, text: '', reason: 'twice' })).toBe(
    'Line 1, “Autumn term”: we found no date. Write it as 14 October 2026.',
  )
})

test.each([
  ['2 December 2026', 'day', false],
  ['2 December 2026, half day', 'half', false],
  ['2 December 2026, morning', 'half', false],
  ['2 December 2026, 9.30am to 3.30pm', 'day', false],
  ['2 December 2026, 09:30-12:30', 'half', false],
  ['2 December 2026, 1 to 4pm', 'half', false],
  ['2 December 2026, 4pm to 6pm', 'half', true],
  ['2 December 2026, 16.00 - 18.30', 'half', true],
  ['2 December 2026, twilight', 'day', true],
  ['2 December 2026, 3.30 to 5.30pm', 'half', true],
  ['2 December 2026, 3.15pm to 5.15pm', 'half', false],
] as const)('"%s" is a %s, twilight: %s', (line, length, twilight) => {
  expect(parseSessions(line)).toMatchObject({ sessions: [{ date: '2026-12-02', length, twilight }], problems: [] })
})

test('days in a row, the same date twice, too many', () => {
  expect(parseSessions('12 to 14 January 2027').sessions.map((session) => session.date)).toEqual(['2027-01-12', '2027-01-13', '2027-01-14'])
  expect(parseSessions('12 January 2027\n12/1/2027').problems).toMatchObject([{ line: 2, reason: 'twice' }])
  expect(parseSessions('1 January to 1 March 2027').problems).toMatchObject([{ reason: 'too_many_dates' }])
  const many = Array.from({ length: 61 }, (_, at) => addDaysTo('2026-09-01', at)).join('\n')
  expect(parseSessions(many)).toMatchObject({ sessions: { length: 60 }, problems: [{ line: 61, reason: 'too_many_lines' }] })
})

const six = parseSessions('14 October 2026\n28 October 2026\n14 November 2026\n2 December 2026\n20 January 2027\n3 March 2027').sessions

test('six dated days, one in half term and one on a Saturday, give four days out of class', () => {
  const placed = placeSessions(six, terms)
  expect(placed.release).toBe(4)
  expect(placed.sessions.map((entry) => entry.meeting)).toEqual(['school_day', 'holiday', 'weekend', 'school_day', 'school_day', 'school_day'])
  expect(placed.byHalfTerm.map((entry) => entry.release)).toEqual([1, 1, 1, 1, 0, 0])
})

test.each([
  ['14 October 2026, half day', [], 'school_day', 0.5],
  ['14 October 2026, 4pm to 6pm', [], 'twilight', 0],
  ['14 October 2026', ['wednesday'], 'not_worked', 0],
  ['28 October 2026', ['wednesday'], 'holiday', 0],
  ['17 October 2026, 4pm to 6pm', [], 'weekend', 0],
  ['14 October 2028', [], 'weekend', 0],
  ['13 October 2028', [], 'outside', 1],
] as const)('%s with %j not worked: %s, %f days out', (line, notWorked, meeting, release) => {
  expect(placeSessions(parseSessions(line).sessions, terms, notWorked).sessions).toMatchObject([{ meeting, release }])
})

test('without term dates every weekday counts, in no half term', () => {
  expect(placeSessions(six, { open: [], closed: [] })).toMatchObject({ release: 5, unplaced: 5, byHalfTerm: [] })
})

test('days out of class by half term and outside add up to all of them, and never exceed the dated days', () => {
  const session = fc.record({
    date: fc.integer({ min: 0, max: 500 }).map((days) => addDaysTo('2026-08-01', days)),
    length: fc.constantFrom('day' as const, 'half' as const),
    twilight: fc.boolean(),
    start: fc.constant(null),
    end: fc.constant(null),
  })
  const weekdays = fc.subarray(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const)
  fc.assert(
    fc.property(fc.uniqueArray(session, { selector: ({ date }) => date }), weekdays, (sessions, notWorked) => {
      const placed = placeSessions(sessions, terms, notWorked)
      const byHalfTerm = placed.byHalfTerm.reduce((total, entry) => total + entry.release, 0)
      expect(byHalfTerm + placed.unplaced).toBe(placed.release)
      expect(placed.release).toBeLessThanOrEqual(placed.days)
    }),
  )
})
