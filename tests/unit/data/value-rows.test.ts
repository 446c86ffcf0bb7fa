import { expect, test } from 'vitest'
import { rowOf, valueIn } from '@/lib/data/value-rows'
import { type FactKind, type FactValue, factValueSchemas } from '@/lib/domain/fact-kinds'

const through = <K extends FactKind>(kind: K, value: FactValue<K>) => factValueSchemas[kind].parse(valueIn(kind, rowOf(kind, value)))

test('what the words do not say is null in the row and absent in the value', () => {
  const value = { amountPence: 225_000, currency: 'GBP', basis: 'course', residency: 'any', vat: 'excluded' } as const
  expect(rowOf('fee', value)).toEqual({ ...value, basisCredits: null, academicYear: null })
  expect(through('fee', value)).toStrictEqual(value)
})

test('an open bound stays open, and no rule stays no rule', () => {
  const open = { min: 6, max: null, type: 'taught', per: 'programme' } as const
  expect(through('attendance_days', open)).toStrictEqual(open)
  const unknown = { min: null, max: null, force: 'recommended' } as const
  expect(through('release_days', unknown)).toStrictEqual(unknown)
  expect(through('release_days', { ...unknown, additional: false })).toStrictEqual({ ...unknown, additional: false })
})

test('a list that is required stays, even empty; one that is not said is left out', () => {
  expect(through('session', { ordinal: 1, topics: [] })).toStrictEqual({ ordinal: 1, topics: [] })
  expect(rowOf('cohort', { number: 9 })).toEqual({ number: 9, name: null, areas: [] })
  expect(through('cohort', { number: 9 })).toStrictEqual({ number: 9 })
})

test('half days survive', () => {
  expect(through('attendance_rule', { minDays: 5.5 })).toStrictEqual({ minDays: 5.5 })
})
