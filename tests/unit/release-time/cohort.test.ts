import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactly } from '@/lib/release-time/bounded'
import { addDaysTo } from '@/lib/release-time/calendar-day'
import { type CohortPart, cohortPlan } from '@/lib/release-time/cohort'
import { costBasis, costOf } from '@/lib/release-time/cost'
import { daysOutOfClass } from '@/lib/release-time/days-out-of-class'
import { placeSessions } from '@/lib/release-time/place-sessions'
import { parseSessions } from '@/lib/release-time/sessions'
import { parseTermDates } from '@/lib/release-time/term-dates'
import { courseSaying, days, fee } from './course-of-facts'

const { terms } = parseTermDates(
  'Autumn term: 2 September to 18 December 2026\nHalf term: 26 to 30 October 2026\nSpring term: 4 January to 25 March 2027',
)
const part = (facts: Parameters<typeof courseSaying>[0], typed: string, sencos: number, ratePence: number | null): CohortPart => {
  const course = courseSaying(facts)
  const placed = placeSessions(parseSessions(typed).sessions, terms)
  const choices = { buyer: 'maintained' as const, ratePence, recommended: true, travelPence: null, sencos: Math.max(1, sencos) }
  return { cost: costOf(costBasis(course, daysOutOfClass(course).options[0]), choices, placed), placed, sencos, ratePence }
}

test('three SENCOs on one course with dates, two on another without: by half term', () => {
  const plan = cohortPlan([
    part([days(6, 6), fee(100000)], '14 October 2026\n28 October 2026\n2 December 2026\n20 January 2027, half day', 3, 20000),
    part([days(10, 10)], '', 2, 20000),
  ])
  expect(plan.rows).toEqual([
    { halfTerm: 'Autumn term, first half', days: 3, coverPence: 60000 },
    { halfTerm: 'Autumn term, second half', days: 3, coverPence: 60000 },
    { halfTerm: 'Spring term', days: 1.5, coverPence: 30000 },
  ])
  // 6 printed, 1 in the holidays: 3 × 5, of which 3 × 2.5 have a date; and 2 × 10 without any.
  expect(plan.days).toEqual(exactly(35))
  expect(plan.undated).toEqual({ days: exactly(27.5), cover: exactly(550000) })
  expect(plan.other).toEqual(exactly(300000))
  expect(plan.total).toEqual(exactly(1000000))
})

test('nobody on a course counts for nothing', () => {
  expect(cohortPlan([part([days(6, 6), fee(100)], '', 0, 100)])).toMatchObject({ rows: [], days: null, total: null })
})

test('rows, undated days and fees add up to the totals, to the penny', () => {
  const dates = fc
    .uniqueArray(fc.integer({ min: 0, max: 220 }), { maxLength: 8 })
    .map((all) => all.map((at) => addDaysTo('2026-09-01', at)).join('\n'))
  const one = fc
    .tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 300000 }),
      dates,
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 40000 }),
    )
    .map(([count, pence, typed, sencos, rate]) => part([days(count, count + 0.5), fee(pence)], typed, sencos, rate))
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (parts) => {
      const plan = cohortPlan(parts)
      if (!plan.days || !plan.total || !plan.undated.days || !plan.undated.cover) return
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
      const dated = sum(plan.rows.map((row) => row.days))
      const cover = sum(plan.rows.map((row) => row.coverPence ?? 0))
      for (const side of ['min', 'max'] as const) {
        expect(dated + (plan.undated.days[side] ?? 0)).toBe(plan.days[side])
        expect(plan.undated.days[side]).toBeGreaterThanOrEqual(0)
        expect(cover + (plan.undated.cover[side] ?? 0) + (plan.other?.[side] ?? 0)).toBe(plan.total[side])
      }
    }),
  )
})
