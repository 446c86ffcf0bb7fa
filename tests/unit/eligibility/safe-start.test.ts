import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { courseLength } from '@/lib/eligibility/course-length'
import { latestStart, nextStart } from '@/lib/eligibility/course-start'
import { addDays, addMonths } from '@/lib/eligibility/days'
import { defaultAssumptions, safeStart } from '@/lib/eligibility/safe-start'
import { npqCourses, sevenCourses } from '@/tests/builders/npq-courses'
import { today } from './persona-table'

const [hub] = npqCourses()
const courseOf = (slug: string) => {
  const course = sevenCourses().courses.find((one) => one.slug === slug)
  if (!course) throw new Error(slug)
  return course
}
const starting = (...dates: readonly string[]): CatalogueCourse => ({
  ...hub,
  facts: dates.map((date, at) => ({
    id: `start-${at}`,
    kind: 'start',
    value: { date },
    qualifier: 'exact',
    standing: 'stated',
    scope: {},
    proofs: [],
  })),
})
const lasting = (min: number | null, max: number | null): CatalogueCourse => ({
  ...hub,
  facts: [
    {
      id: 'duration-1',
      kind: 'duration',
      value: { min, max, unit: 'month', of: 'course' },
      qualifier: 'exact',
      standing: 'stated',
      scope: {},
      proofs: [],
    },
  ],
})
const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2020-01-01', days))

describe('last safe start', () => {
  test('18 months, 4 for marking and 3 for one resubmission before 1 September 2029', () => {
    expect(safeStart(hub, '2029-09-01', defaultAssumptions)).toMatchObject({ day: '2027-08-01', months: 25, atLatest: false })
  })
  test('the reader may set each of the three', () => {
    expect(safeStart(hub, '2029-09-01', { length: null, marking: 3, resubmission: 0 })?.day).toBe('2027-12-01')
    expect(safeStart(hub, '2029-09-01', { length: 22, marking: 0, resubmission: 0 })?.day).toBe('2027-11-01')
  })
  test('a length "or more" gives a day at the latest', () => {
    expect(safeStart(lasting(18, null), '2029-09-01', defaultAssumptions)).toMatchObject({ day: '2027-08-01', atLatest: true })
  })
  test('an unknown length gives no day; an NPQ has that of the guidance', () => {
    expect(safeStart({ ...lasting(18, 18), facts: [], award: 'nasenco' }, '2029-09-01', defaultAssumptions)).toBeNull()
    expect(courseLength({ ...hub, facts: [] })).toEqual({ min: 18, max: 18, source: { from: 'regulation', law: 'npq_length' } })
  })
  test('lengths of the seeds, in months', () => {
    expect(courseLength(courseOf('university-of-birmingham'))).toMatchObject({ min: 12, max: 12 })
    expect(courseLength(courseOf('south-west-consortium'))).toMatchObject({ min: 12, max: 12 })
    expect(courseLength(courseOf('university-of-roehampton'))).toBeNull()
  })
  test('is safe, and the day after is not', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (lastDay, months) => {
        const start = latestStart(lastDay, months)
        expect(addMonths(start, months) <= lastDay).toBe(true)
        expect(addMonths(addDays(start, 1), months) > lastDay).toBe(true)
      }),
    )
  })
  test('more months never give a later day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 47 }), (lastDay, months) => {
        expect(latestStart(lastDay, months + 1) <= latestStart(lastDay, months)).toBe(true)
      }),
    )
  })
})

describe('next start', () => {
  test.each([
    [['2027-10'], { first: '2027-10-01', last: '2027-10-31', words: 'in October 2027' }],
    [['2027-10-05'], { first: '2027-10-05', last: '2027-10-05', words: 'on 5 October 2027' }],
    [['2026-11'], { first: today, last: '2026-11-30', words: 'in November 2026' }],
    [['XXXX-01'], { first: '2027-01-01', last: '2027-01-31', words: 'in January 2027' }],
    [['XXXX-12'], { first: '2026-12-01', last: '2026-12-31', words: 'in December 2026' }],
    [['XXXX-autumn'], { first: today, last: '2027-11-30', words: 'in autumn 2026 or autumn 2027' }],
    [['2027-autumn', '2027-03'], { first: '2027-03-01', last: '2027-03-31', words: 'in March 2027' }],
    [['2026-10'], null],
    [['2016-autumn'], null],
    [['XXXX'], null],
    [[], null],
  ] as const)('%j', (dates, start) => {
    expect(nextStart(starting(...dates), today)).toEqual(start)
  })
})
