import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addBounded, type Bounded } from '@/lib/release-time/bounded'
import { type CostChoices, costBasis, costOf } from '@/lib/release-time/cost'
import { daysOutOfClass } from '@/lib/release-time/days-out-of-class'
import { buyers } from '@/lib/release-time/vat'
import { courseSaying, days, fee, release } from './course-of-facts'

const amount = fc.oneof(
  fc.integer({ min: 1, max: 20 }).map((n) => [n, n] as const),
  fc.integer({ min: 1, max: 20 }).map((n) => [n, null] as const),
  fc.integer({ min: 1, max: 20 }).map((n) => [null, n] as const),
  fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 6 })).map(([n, more]) => [n / 2, (n + more) / 2] as const),
)
const attended = fc
  .tuple(amount, fc.constantFrom('taught', 'contact', 'tutorial', 'study', 'induction', 'total'))
  .map(([[min, max], type]) => days(min, max, type))
const granted = fc
  .tuple(amount, fc.constantFrom('required' as const, 'recommended' as const), fc.option(fc.boolean(), { nil: undefined }))
  .map(([[min, max], force, additional]) => release(min, max, force, additional))
const prices = fc
  .tuple(fc.integer({ min: 1, max: 900_000 }), fc.constantFrom('excluded', 'included', 'exempt', 'not_stated'))
  .map(([pence, vat]) => fee(pence, { vat }))
const course = fc
  .tuple(fc.array(attended, { maxLength: 5 }), fc.array(granted, { maxLength: 3 }), fc.array(prices, { maxLength: 2 }))
  .map((parts) => courseSaying(parts.flat()))
const choices: fc.Arbitrary<CostChoices> = fc.record({
  buyer: fc.constantFrom(...buyers),
  ratePence: fc.option(fc.integer({ min: 0, max: 99_999 })),
  recommended: fc.boolean(),
  travelPence: fc.option(fc.integer({ min: 0, max: 20_000 })),
  sencos: fc.integer({ min: 1, max: 30 }),
})

const plainSum = (amounts: readonly Bounded[], side: 'min' | 'max'): number | null =>
  amounts.some((entry) => entry[side] === null) ? null : amounts.reduce((total, entry) => total + (entry[side] ?? 0), 0)

test('the lines of a cost add up to its total, to the penny and in whole pence', () => {
  fc.assert(
    fc.property(course, choices, (read, chosen) => {
      for (const option of daysOutOfClass(read).options)
        for (const { lines, total } of costOf(costBasis(read, option), chosen).cases) {
          const amounts = lines.map((line) => line.amount)
          expect(total === null).toBe(lines.length === 0)
          if (total) expect([total.min, total.max]).toEqual([plainSum(amounts, 'min'), plainSum(amounts, 'max')])
          for (const { min, max } of amounts) {
            expect([min, max].every((pence) => pence === null || Number.isInteger(pence))).toBe(true)
            if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
          }
        }
    }),
  )
})

test('the cost of some SENCOs is that of one, times their number', () => {
  fc.assert(
    fc.property(course, choices, (read, chosen) => {
      const [option] = daysOutOfClass(read).options
      const one = costOf(costBasis(read, option), { ...chosen, sencos: 1 }).cases
      const all = costOf(costBasis(read, option), chosen).cases
      all.forEach(({ total }, at) => {
        const single = one[at]?.total ?? null
        expect(total?.min ?? null).toBe(single?.min == null ? null : single.min * chosen.sencos)
        expect(total?.max ?? null).toBe(single?.max == null ? null : single.max * chosen.sencos)
      })
    }),
  )
})

test('what lines add makes the sums; required never exceeds the whole; every claim is in a line', () => {
  fc.assert(
    fc.property(course, (read) => {
      for (const { readings } of daysOutOfClass(read).options)
        for (const { lines, required, withRecommended } of readings) {
          const adds = (force?: 'required') => lines.filter((line) => force === undefined || line.force === force).flatMap((line) => line.adds ?? [])
          expect([withRecommended.min, withRecommended.max]).toEqual([plainSum(adds(), 'min'), plainSum(adds(), 'max')])
          if (required) expect(required).toMatchObject({ min: plainSum(adds('required'), 'min'), max: plainSum(adds('required'), 'max') })
          if (required?.min != null && withRecommended.min !== null) expect(required.min).toBeLessThanOrEqual(withRecommended.min)
          if (withRecommended.max === null) expect(withRecommended.orMore).toBe(true)
        }
    }),
  )
})

test('every fact of days stands in some reading, and the order in which facts arrive changes no sum', () => {
  fc.assert(
    fc.property(course, fc.integer(), (read, seed) => {
      const sumsOf = (facts: typeof read.facts) =>
        daysOutOfClass({ ...read, facts }).options[0].readings.map(({ required, withRecommended }) => [required, withRecommended])
      const shuffled = read.facts
        .map((fact, at) => ({ fact, key: Math.sin(seed + at) }))
        .toSorted((one, other) => one.key - other.key)
        .map(({ fact }) => fact)
      expect(sumsOf(shuffled)).toEqual(sumsOf(read.facts))
      const shown = daysOutOfClass(read).options[0].readings.flatMap(({ lines }) => lines.flatMap((line) => line.facts.map((fact) => fact.id)))
      const counted = read.facts.filter((fact) => fact.kind === 'attendance_days' || fact.kind === 'release_days')
      expect(counted.filter((fact) => !shown.includes(fact.id))).toEqual([])
    }),
  )
})

test('adding is the same in any order', () => {
  const bounded: fc.Arbitrary<Bounded> = amount.map(([min, max]) => ({ min, max, orMore: max === null, about: false }))
  fc.assert(
    fc.property(fc.array(bounded), (amounts) => {
      expect(addBounded(amounts.toReversed())).toEqual(addBounded(amounts))
    }),
  )
})
