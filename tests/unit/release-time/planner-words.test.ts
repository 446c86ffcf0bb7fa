import { expect, test } from 'vitest'
import { exactly } from '@/lib/release-time/bounded'
import { costBasis, costOf } from '@/lib/release-time/cost'
import { costBars } from '@/lib/release-time/cost-bar-parts'
import { costWords, notIncludedWords, poundsWords, unknownSentence, vatWords } from '@/lib/release-time/cost-words'
import { csvOf } from '@/lib/release-time/csv'
import { makeUpsWords, requiredOnly } from '@/lib/release-time/day-parts'
import { dayRates } from '@/lib/release-time/day-rates'
import { daysOutOfClass } from '@/lib/release-time/days-out-of-class'
import { feeSentence, findingWords } from '@/lib/release-time/finding'
import { planCsv } from '@/lib/release-time/plan-csv'
import { coursesOf } from '@/lib/release-time/planner-courses'
import { plannerQuery } from '@/lib/release-time/planner-query'
import { readPlannerRequest } from '@/lib/release-time/planner-request'
import { plannerRows, rowName } from '@/lib/release-time/planner-row'
import { readCount, readPounds } from '@/lib/release-time/read-pounds'
import { seedCatalogue } from '@/tests/builders/seed-catalogue'
import { courseSaying, days, fee, release } from './course-of-facts'

const { courses } = seedCatalogue()
const rows = courses.flatMap(plannerRows)
const bases = rows.map((row) => row.basis)
const choices = { buyer: 'maintained' as const, ratePence: dayRates.primary, recommended: true, travelPence: null, sencos: 1 }
const basisOf = (...facts: Parameters<typeof courseSaying>[0]) => {
  const course = courseSaying(facts)
  return costBasis(course, daysOutOfClass(course).options[0])
}

test('the five seeds in words', () => {
  const told = rows.map((row) => {
    const cost = costOf(row.basis, choices)
    return [rowName(row), makeUpsWords(row.basis.days), costWords(cost.total, cost.unknown), notIncludedWords(cost.unknown), row.oldFee]
  })
  expect(told).toEqual([
    ['Best Practice Network', '6 taught + at least 4 to 5 recommended', '£4,430 to £4,648, or more', 'Not included: travel', null],
    ['South West Consortium', '6 or more taught + 4 or more recommended', '£2,180 or more, plus the fee', 'Not included: fee, travel', null],
    ['University of Birmingham', 'all taught', '£4,370', 'Not included: VAT if any, travel', '2016-17'],
    ['University of Roehampton', 'all taught; or 9 taught + 1 tutorial', '£2,180, plus the fee', 'Not included: fee, travel', null],
    ['University of Worcester', '7 contact + 3 study', '£2,180, plus the fee', 'Not included: fee, travel', null],
  ])
})

test.each([
  ['the seeds', bases, true, 'About 10 days out of class, whichever course'],
  ['the seeds without recommended days', bases, false, '6 or more days out of class, depending on the course'],
  ['one exact course', [basisOf(days(10, 10))], true, '10 days out of class'],
  ['one course that disagrees', [basisOf(days(9, 9), days(10, 10))], true, '9 to 10 days out of class'],
  ['all alike', [basisOf(days(10, 10)), basisOf(days(10, 10))], true, '10 days out of class, whichever course'],
  ['one silent', [basisOf(days(10, 10)), basisOf()], true, '10 days out of class, whichever course; 1 course does not say'],
  ['far apart', [basisOf(days(6, 6)), basisOf(days(12, 12))], true, '6 to 12 days out of class, depending on the course'],
  ['one that says nothing', [basisOf()], true, 'The days out of class are not stated'],
  ['none says anything', [basisOf(), basisOf()], true, 'No document states the days out of class'],
])('the heading: %s', (_, given, recommended, words) => {
  expect(findingWords(given, recommended)).toBe(words)
})

test.each([
  [bases, '2 courses print a fee; 3 do not.'],
  [[basisOf(fee(100))], 'The document prints a fee.'],
  [[basisOf()], 'The document prints no fee.'],
  [[basisOf(fee(100)), basisOf()], '1 course prints a fee; 1 does not.'],
  [[basisOf(), basisOf()], 'No course prints a fee.'],
  [[basisOf(fee(100)), basisOf(fee(200))], 'Every course prints a fee.'],
])('who prints a fee', (given, words) => {
  expect(feeSentence(given)).toBe(words)
})

test.each([
  [exactly(219050), '£2,190.50'],
  [{ min: null, max: 5000, orMore: false, about: true }, 'about up to £50'],
  [{ min: null, max: null, orMore: true, about: false }, 'amount not known'],
  [{ min: -45000, max: 0, orMore: false, about: false }, '− £450 to £0'],
])('pounds in words', (amount, words) => {
  expect(poundsWords(amount)).toBe(words)
})

test('an unknown sum is never nought or blank', () => {
  expect(costWords(null, ['fee_not_stated', 'days_not_known'])).toBe('Not known')
  expect(notIncludedWords(['vat_recovery'])).toBeNull()
  expect(unknownSentence('vat_recovery')).toContain('ask the bursar')
  expect(vatWords(45000, 'independent')).toBe('VAT of £450 may come back in part: ask the bursar')
})

test('required days alone, where a reading has only recommended ones', () => {
  const [option] = daysOutOfClass(courseSaying([release(4, 4, 'recommended', true)])).options
  expect(requiredOnly(option)).toMatchObject({ readings: [], withRecommended: null })
})

test('bars share one scale, and an unknown fee has a length of its own', () => {
  const bars = costBars(bases.map((basis) => costOf(basis, choices)))
  const [bpn, consortium] = bars
  expect(bpn?.segments.map((segment) => segment.look)).toEqual(['fee', 'cover', 'range'])
  expect(consortium?.segments.map((segment) => segment.look)).toEqual(['cover', 'unknown'])
  const width = (look: string, at: number) => {
    const found = bars[at]?.segments.find((segment) => segment.look === look)
    return found ? found.to - found.from : 0
  }
  expect(width('cover', 0)).toBeCloseTo(width('cover', 1))
  expect(width('fee', 0) / width('fee', 2)).toBeCloseTo(225000 / 219000)
  for (const { segments } of bars) expect(Math.max(...segments.map((segment) => segment.to))).toBeLessThanOrEqual(0.981)
})

test.each([
  ['', null],
  ['218', 21800],
  ['£218.5', 21850],
  ['1,200.05', 120005],
  ['0', 0],
  ['10000', 1000000],
])('"%s" is %s pence', (typed, pence) => {
  expect(readPounds(typed)).toEqual({ pence })
})

test.each(['-1', '2.345', 'abc', '1e3', '12,34', '10000.01'])('"%s" is no amount', (typed) => {
  expect(readPounds(typed)).toHaveProperty('problem')
})

test('numbers of people', () => {
  expect(readCount(' 3 ', 1)).toEqual({ count: 3 })
  expect(readCount('', 1)).toEqual({ count: 1 })
  expect(readCount('', 0)).toEqual({ count: 0 })
  for (const typed of ['0', '501', '-1', '1.5', 'x']) expect(readCount(typed, 1)).toHaveProperty('problem')
})

test('an address is read without trust, and says what it left out', () => {
  expect(readPlannerRequest({})).toMatchObject({ courses: [], phase: 'primary', buyer: 'maintained', recommended: true, chosen: false, problems: [] })
  expect(readPlannerRequest({ course: 'a', phase: 'special', buyer: 'self' })).toMatchObject({
    courses: ['a'],
    phase: 'special',
    buyer: 'self',
    recommended: false,
  })
  expect(readPlannerRequest({ buyer: 'self', recommended: 'yes' }).recommended).toBe(true)
  expect(readPlannerRequest({ phase: ['secondary', 'x'], recommended: 'yes' }).phase).toBe('secondary')
  const odd = readPlannerRequest({ course: ['a', 'a', '<b>', 'c', 'd', 'e', 'f', 'g'], phase: 'x', buyer: 'y' })
  expect(odd.courses).toEqual(['a', 'c', 'd', 'e', 'f'])
  expect(odd.problems).toHaveLength(4)
})

test('an address comes back as it was', () => {
  const request = { courses: ['a', 'b'], phase: 'secondary' as const, buyer: 'academy' as const, recommended: false }
  expect(
    readPlannerRequest(
      Object.fromEntries(
        [...new URLSearchParams(plannerQuery(request)).keys()].map((key) => [key, new URLSearchParams(plannerQuery(request)).getAll(key)]),
      ),
    ),
  ).toMatchObject(request)
})

test('courses come in the order asked, and a course that is gone is named', () => {
  const found = coursesOf({ courses: ['university-of-worcester', 'gone', 'best-practice-network'], problems: [] }, { courses })
  expect(found.courses.map((course) => course.slug)).toEqual(['university-of-worcester', 'best-practice-network'])
  expect(found.problems).toEqual(['1 course of this address is not in the catalogue now. Choose another below.'])
})

test('the plan as CSV: a byte order mark, CRLF, numbers as numbers, no formulas', () => {
  const text = planCsv(rows.map((row) => ({ row, choices, cost: costOf(row.basis, choices), placed: null })))
  expect(text.startsWith('\uFEFFCourse,')).toBe(true)
  const lines = text.split('\r\n')
  expect(lines).toContain('Best Practice Network,,Days out of class,6 taught + at least 4 to 5 recommended,10,11,"days, or more"')
  expect(lines).toContain('Best Practice Network,,Known cost,Not included: travel,4430,4648,"£, or more"')
  expect(lines).toContain('University of Worcester,,Not known,The fee is given elsewhere.,,,')
  expect(lines.filter((line) => line.startsWith('University of Roehampton,B,'))).toHaveLength(3)
  expect(csvOf([['=1+1', '+x', '-x', '@x', 'a "b", c', 'two\nlines', 1.5, null]])).toBe(
    '\uFEFF\'=1+1,\'+x,\'-x,\'@x,"a ""b"", c","two\nlines",1.5,\r\n',
  )
})
