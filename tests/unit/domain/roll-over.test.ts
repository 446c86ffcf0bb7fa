import { describe, expect, test } from 'vitest'
import { courseFactSchema } from '@/lib/domain/course-content'
import type { DraftContent } from '@/lib/domain/draft-content'
import { draftField } from '@/lib/domain/draft-field'
import { rollOver, yearlyKinds } from '@/lib/domain/roll-over'
import { draftOfSeed } from '../../builders/draft-of-seed'

const by = { by: 'Priya Nair', on: '2026-11-28' }
const seed = draftOfSeed('birmingham')
const fact = (kind: string, value: Record<string, unknown>, scope = {}) =>
  courseFactSchema.parse({ id: `${kind}-1`, kind, value, qualifier: 'exact', standing: 'stated', scope, evidence: [] })
const course = (...facts: ReturnType<typeof fact>[]): DraftContent => ({ ...seed, facts, contested: [], elsewhere: [] })
const rolled = (academicYear: string, ...facts: ReturnType<typeof fact>[]) => rollOver(course(...facts), academicYear, by)

describe('a new cohort', () => {
  const year = fact('entry_year', { academicYear: '2026/27' })
  test.each([
    ['start', { date: '2027-01' }, { date: '2028-01' }],
    ['start', { date: '2026-autumn' }, { date: '2027-autumn' }],
    ['start', { date: 'XXXX-01' }, { date: 'XXXX-01' }],
    ['application_deadline', { date: '2026-06-03' }, { date: '2027-06-03' }],
    ['event', { type: 'open_day', date: '2028-02-29' }, { type: 'open_day', date: '2029-02-28' }],
    ['cohort', { number: 9 }, { number: 10 }],
  ] as const)('%s %o becomes %o', (kind, before, after) => {
    const { facts, toConfirm } = rolled('2027/28', year, fact(kind, before))
    expect(facts[1]?.value).toEqual(after)
    expect(toConfirm).toEqual(expect.arrayContaining(['entry_year', kind]))
  })

  test('a price stays, its year moves, and both are to be confirmed', () => {
    const fee = fact('fee', { amountPence: 219_000, currency: 'GBP', basis: 'course', residency: 'any', vat: 'not_stated', academicYear: '2026/27' })
    const { facts, toConfirm } = rolled('2028/29', year, fee)
    expect(facts[1]).toMatchObject({
      value: { amountPence: 219_000, academicYear: '2028/29' },
      standing: 'edited',
      edit: { ...by, reason: 'Rolled over to 2028-29' },
    })
    expect(toConfirm).toEqual(['entry_year', 'fee'])
  })

  test('what holds in one year only moves with it', () => {
    expect(rolled('2027/28', year, fact('weekday', { day: 'monday' }, { academicYear: '2026/27' }))).toMatchObject({
      facts: [{}, { scope: { academicYear: '2027/28' } }],
      toConfirm: ['entry_year', 'weekday'],
    })
  })

  test('without any year, dates stay and are asked for', () => {
    const { facts, toConfirm } = rolled('2027/28', fact('intake_status', { status: 'open' }), fact('application_deadline', { date: '2026-06-03' }))
    expect(facts[1]?.value).toEqual({ date: '2026-06-03' })
    expect(toConfirm).toEqual(['intake_status', 'application_deadline'])
  })
})

test.each(['birmingham', 'roehampton', 'worcester', 'south-west', 'best-practice'])('nothing old slips through silently: %s', (name) => {
  const before = draftOfSeed(name)
  const after = rollOver(before, '2027/28', by)
  for (const kind of yearlyKinds) expect(after.toConfirm.includes(kind)).toBe(draftField(before, kind).facts.length > 0)
  after.facts.forEach((fresh, at) => {
    const old = before.facts[at]
    expect(fresh.evidence).toEqual(old?.evidence)
    if (fresh !== old) expect(after.toConfirm).toContain(fresh.kind)
  })
})
