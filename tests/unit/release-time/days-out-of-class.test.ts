import { expect, test } from 'vitest'
import type { Bounded } from '@/lib/release-time/bounded'
import { makeUpsWords } from '@/lib/release-time/day-parts'
import { daysOutOfClass } from '@/lib/release-time/days-out-of-class'
import { courseSaying, days, release } from './course-of-facts'

const say = (count: Bounded | null): string => {
  if (!count) return 'unknown'
  const range = count.max === null ? `${count.min}+` : count.min === count.max ? `${count.min}` : `${count.min ?? 'up to'}-${count.max}`
  return `${count.about ? 'about ' : ''}${range}${count.orMore && count.max !== null ? ' or more' : ''}`
}
const sums = (course: ReturnType<typeof courseSaying>): readonly string[] => {
  const [option] = daysOutOfClass(course).options
  return [say(option.required), say(option.withRecommended)]
}

test.each([
  ['one number', [days(8, 8)], '8', '8'],
  ['an open number', [days(7, null)], '7+', '7+'],
  ['a bound beside a figure that meets it', [days(6, null), days(6, 6)], '6', '6'],
  ['a sum that was worked out gives way to the printed words', [days(6, null), { ...days(6, 6), standing: 'implied' as const }], '6+', '6+'],
  ["staff's own value replaces the printed one", [days(8, 8), { ...days(7, 7), standing: 'edited' as const }], '7', '7'],
  ['a soft word stays', [{ ...days(8, 8), qualifier: 'approximate' as const }, days(1, 1, 'study')], 'about 9', 'about 9'],
  ['half days', [days(7, 7), days(0.5, 0.5, 'tutorial')], '7.5', '7.5'],
  ['taught days are among the contact days', [days(7, 7, 'contact'), days(6, 6)], '7', '7'],
  ['an induction day without words that add it', [days(7, 7), days(1, 1, 'induction')], '7', '7'],
  ['an induction day that is the only number', [days(1, 1, 'induction')], '1', '1'],
  ['a total that the parts reach', [days(7, 7), days(3, 3, 'study'), days(10, 10, 'total')], '10', '10'],
  ['a total beyond its parts', [days(7, 7), days(12, 12, 'total')], '12', '12'],
  ['a total alone', [days(10, 12, 'total')], '10-12', '10-12'],
  ['a total that counts the induction day', [days(7, 7), days(1, 1, 'induction'), days(8, 8, 'total')], '8', '8'],
  ['release without "in addition" lies inside', [days(9, 9), release(9, 9, 'required', false)], '9', '9'],
  ['release beyond the attended days', [days(6, 6), release(10, 10, 'required')], '10', '10'],
  ['required release on top', [days(8, 8), release(5, null, 'required', true)], '13+', '13+'],
  ['recommended release on top', [days(7, 7), release(3, 4, 'recommended', true)], '7', '10-11'],
  ['release on top without a number', [days(7, 7), release(null, null, 'recommended', true)], '7', '7 or more'],
  ['release is the only number', [release(10, 10, 'required')], '10', '10'],
  ['only recommended days have a number', [release(4, 4, 'recommended', true)], 'unknown', '4'],
  ['up to', [days(null, 8), release(2, 2, 'recommended', true)], 'up to-8', 'up to-10'],
  ['nothing said', [], 'unknown', 'unknown'],
  ['days of a module are not days of the course', [days(3, 3, 'taught', 'module')], 'unknown', 'unknown'],
  [
    'a rule of attendance is no count',
    [{ kind: 'attendance_rule' as const, value: { minPercent: 80, minDays: 8, maxDays: 10 } }],
    'unknown',
    'unknown',
  ],
])('%s', (_, facts, required, withRecommended) => {
  expect(sums(courseSaying(facts))).toEqual([required, withRecommended])
})

test.each([
  ['Seven taught days and an induction day', '8'],
  ['Seven taught days plus an induction day', '8'],
  ['An induction day and seven taught days', '8'],
  ['Seven taught days, including an induction day', '7'],
  ['Seven taught days. The first is an induction day', '7'],
  ['Seven taught days and tutorials; induction is the first day', '7'],
])('%s: %s days', (words, total) => {
  const course = courseSaying([
    { ...days(7, 7), quote: words, at: 100 },
    { ...days(1, 1, 'induction'), quote: words, at: 100 },
  ])
  expect(sums(course)).toEqual([total, total])
})

test('"at least 4-5" stays open beyond 5', () => {
  const words = 'at least 4-5 days release in addition to the training days'
  expect(sums(courseSaying([days(6, 6), { ...release(4, 5, 'recommended', true), qualifier: 'range', quote: words }]))).toEqual([
    '6',
    '10-11 or more',
  ])
})

test('a range without such words is closed', () => {
  expect(sums(courseSaying([days(6, 6), { ...release(4, 5, 'recommended', true), qualifier: 'range', quote: '4-5 days in addition' }]))).toEqual([
    '6',
    '10-11',
  ])
})

const readings = (course: ReturnType<typeof courseSaying>) =>
  daysOutOfClass(course).options[0].readings.map((reading) => say(reading.withRecommended))

test('values that do not meet give a reading each, in the order of the document, listed as contested or not', () => {
  const facts = [
    { ...days(7, 7), id: 'a', at: 900 },
    { ...days(10, 10), id: 'b', at: 100 },
  ]
  expect(readings(courseSaying(facts))).toEqual(['10', '7'])
  expect(readings(courseSaying(facts, [['a', 'b']]))).toEqual(['10', '7'])
  expect(sums(courseSaying(facts))).toEqual(['unknown', 'unknown'])
})

test('a day of one phrase belongs to the reading of that phrase; a day that stands alone to both', () => {
  const phrase = '9 taught days and one further day for tutorials'
  const facts = [
    { ...days(10, 10), at: 0 },
    { ...days(9, 9), at: 500, quote: phrase },
    { ...days(1, 1, 'tutorial'), at: 500, quote: phrase },
    { ...days(2, 2, 'study'), at: 5000 },
  ]
  expect(readings(courseSaying(facts))).toEqual(['12', '12'])
})

test('disagreement about release is crossed with the days', () => {
  const facts = [days(6, 6), { ...release(2, 2, 'recommended', true), id: 'r1' }, { ...release(4, 4, 'recommended', true), id: 'r2' }]
  expect(readings(courseSaying(facts, [['r1', 'r2']]))).toEqual(['8', '10'])
})

test('days of a module beside days of the programme raise no second reading, even if listed as contested', () => {
  const phrase = 'seven contact and three study days'
  const facts = [
    { ...days(7, 7, 'contact'), id: 'c', at: 0, quote: phrase },
    { ...days(3, 3, 'study'), id: 's', at: 0, quote: phrase },
    { ...days(3, 3, 'taught', 'module'), id: 'm', at: 900 },
  ]
  expect(readings(courseSaying(facts, [['c', 's', 'm']]))).toEqual(['10'])
})

test('routes are kept apart, and a route without days of its own says so', () => {
  const course = courseSaying([
    { ...days(5, 5), route: 'regional' },
    { ...release(3, null, 'recommended', true), route: 'regional' },
    { kind: 'delivery_mode', value: { mode: 'online' }, route: 'digital' },
  ])
  const { options } = daysOutOfClass(course)
  expect(options.map(({ scope, withRecommended, unknown }) => [scope.route, say(withRecommended), unknown])).toEqual([
    ['regional', '8+', []],
    ['digital', 'unknown', ['days_not_stated']],
  ])
})

test("a route's own days stand in place of the general ones; release said for all holds for it too", () => {
  const course = courseSaying([days(8, 8), { ...days(5, 5), route: 'distance' }, release(2, 2, 'required', true)])
  expect(daysOutOfClass(course).options.map(({ scope, required }) => [scope.route, say(required)])).toEqual([
    [undefined, '10'],
    ['distance', '7'],
  ])
})

const weekday = (day: string) => ({ kind: 'weekday' as const, value: { day } })
test.each([
  ['Saturdays only', [days(6, 6), weekday('saturday')], '0', '6 taught, at the weekend'],
  ['Saturdays, and release on top', [days(6, 6), weekday('saturday'), release(4, 4, 'required', true)], '4', '6 taught, at the weekend + 4 required'],
  ['Saturdays and Wednesdays', [days(6, 6), weekday('saturday'), weekday('wednesday')], '0-6', '6 taught, some at the weekend'],
  ['Wednesdays', [days(6, 6), weekday('wednesday')], '6', 'all taught'],
])('days at the weekend take nobody out of class: %s', (_, facts, required, makeUp) => {
  const [option] = daysOutOfClass(courseSaying(facts)).options
  expect([say(option.required), makeUpsWords(option)]).toEqual([required, makeUp])
})

test.each([
  ['not stated', courseSaying([]), ['days_not_stated']],
  ['stated elsewhere', courseSaying([], [], ['attendance_days']), ['days_stated_elsewhere']],
  ['only per module', courseSaying([days(3, 3, 'taught', 'module')]), ['only_days_per_module']],
  ['release without a number', courseSaying([days(6, 6), release(null, null, 'required')]), ['release_without_number']],
  ['release for the taught days', courseSaying([days(6, 6), release(null, null, 'required', false)]), []],
])('why there is no number: %s', (_, course, unknown) => {
  expect(daysOutOfClass(course).options[0].unknown).toEqual(unknown)
})
