import { expect, test } from 'vitest'
import { exactly } from '@/lib/release-time/bounded'
import { type CostChoices, costBasis, costOf as costOfBasis } from '@/lib/release-time/cost'
import { dayRates } from '@/lib/release-time/day-rates'
import { daysOutOfClass } from '@/lib/release-time/days-out-of-class'
import { buyers, feeParts } from '@/lib/release-time/vat'
import { wholeFee } from '@/lib/release-time/whole-fee'
import { seedCatalogue } from '@/tests/builders/seed-catalogue'
import { courseSaying, days, fee, release } from './course-of-facts'

const primary: CostChoices = { buyer: 'maintained', ratePence: dayRates.primary, recommended: true, travelPence: null, sencos: 1 }
const costOf = (course: ReturnType<typeof courseSaying>, choices: Partial<CostChoices> = {}, dated = { days: 0, release: 0 }) =>
  costOfBasis(costBasis(course, daysOutOfClass(course).options[0]), { ...primary, ...choices }, dated)
const seed = (slug: string) => {
  const course = seedCatalogue().courses.find((entry) => entry.slug === slug)
  if (!course) throw new Error(slug)
  return course
}

test.each([
  ['excluded', 'maintained', 225000, 225000],
  ['excluded', 'academy', 225000, 225000],
  ['excluded', 'independent', 225000, 270000],
  ['excluded', 'self', 270000, 270000],
  ['included', 'maintained', 187500, 187500],
  ['included', 'independent', 187500, 225000],
  ['included', 'self', 225000, 225000],
  ['exempt', 'self', 225000, 225000],
  ['exempt', 'independent', 225000, 225000],
  ['not_stated', 'self', 225000, 225000],
] as const)('a fee of £2,250, VAT %s, paid by %s, costs between %i and %i pence', (treatment, buyer, least, most) => {
  const { net, vat, comesBack } = feeParts(225000, treatment, buyer)
  expect([net + vat - comesBack.max, net + vat - comesBack.min]).toEqual([least, most])
})

test('a silent document adds no VAT and says that some may come', () => {
  for (const buyer of buyers) expect(feeParts(219000, 'not_stated', buyer)).toMatchObject({ vat: 0, unknown: 'vat_not_stated' })
})

test('£2,250 + VAT and £2,190 without are £60 apart for a state school and £510 for a self-funder', () => {
  const borne = (amount: number, treatment: 'excluded' | 'exempt', buyer: 'maintained' | 'self') => {
    const { net, vat, comesBack } = feeParts(amount, treatment, buyer)
    return net + vat - comesBack.max
  }
  expect(borne(225000, 'excluded', 'maintained') - borne(219000, 'exempt', 'maintained')).toBe(6000)
  expect(borne(225000, 'excluded', 'self') - borne(219000, 'exempt', 'self')).toBe(51000)
})

const feeOf = (slug: string, buyer: CostChoices['buyer']) => costOf(seed(slug), { buyer, ratePence: null }).total

test('Best Practice Network: £2,250 for a state school, £2,700 for a self-funder', () => {
  expect(feeOf('best-practice-network', 'maintained')).toEqual(exactly(225000))
  expect(feeOf('best-practice-network', 'academy')).toEqual(exactly(225000))
  expect(feeOf('best-practice-network', 'self')).toEqual(exactly(270000))
  expect(costOf(seed('best-practice-network')).total).toEqual({ min: 443000, max: 464800, orMore: true, about: false })
})

test('Birmingham: the home fee of 2016-17, its VAT not known', () => {
  const cost = costOf(seed('university-of-birmingham'))
  expect(cost.fee.fees).toMatchObject([{ amountPence: 219000, academicYear: '2016/17', basisNotStated: true }])
  expect(cost.total).toEqual(exactly(437000))
  expect(cost.unknown).toEqual(['vat_not_stated', 'travel'])
})

test.each([
  ['south-west-consortium', 'fee_stated_elsewhere', { min: 218000, max: null, orMore: true, about: false }],
  ['university-of-worcester', 'fee_stated_elsewhere', exactly(218000)],
  ['university-of-roehampton', 'fee_not_stated', exactly(218000)],
])('%s: no fee is no 0: %s', (slug, reason, total) => {
  const cost = costOf(seed(slug))
  expect(cost.unknown).toContain(reason)
  expect(cost.total).toEqual(total)
  expect(cost.cases.every((entry) => entry.fee === null && !entry.lines.some((line) => line.kind === 'fee'))).toBe(true)
})

const price = (facts: Parameters<typeof courseSaying>[0]) => {
  const { fees, unknown } = wholeFee(courseSaying(facts))
  return fees.length > 0 ? fees.map((entry) => entry.amountPence) : unknown
}
const parts = (basis: string, more = {}) => fee(70000, { basis, ...more })

test.each([
  ['a price per 20 credits of 60', [parts('credits', { basisCredits: 20 }), { kind: 'credit_points' as const, value: { points: 60 } }], [210000]],
  [
    'credits that do not divide',
    [parts('credits', { basisCredits: 40 }), { kind: 'credit_points' as const, value: { points: 60 } }],
    'fee_for_parts_only',
  ],
  ['credits without a sum', [parts('credits', { basisCredits: 20 })], 'fee_for_parts_only'],
  ['a price per module of 3', [parts('module'), { kind: 'module_count' as const, value: { count: 3 } }], [210000]],
  [
    'module counts that differ',
    [parts('module'), { kind: 'module_count' as const, value: { count: 3 } }, { kind: 'module_count' as const, value: { count: 2 } }],
    'fee_for_parts_only',
  ],
  [
    'a price a year for 24 months',
    [parts('year'), { kind: 'duration' as const, value: { min: 24, max: 24, unit: 'month', of: 'course' } }],
    [140000],
  ],
  [
    'a price a year for 18 months',
    [parts('year'), { kind: 'duration' as const, value: { min: 18, max: 18, unit: 'month', of: 'course' } }],
    'fee_for_parts_only',
  ],
  [
    'a price a year, teaching of one year',
    [parts('year'), { kind: 'duration' as const, value: { min: 1, max: 1, unit: 'year', of: 'taught' } }],
    'fee_for_parts_only',
  ],
  ['whole and part', [fee(200000), parts('module'), { kind: 'module_count' as const, value: { count: 3 } }], [200000]],
  ['the newest year', [fee(200000, { academicYear: '2024/25' }), fee(230000, { academicYear: '2025/26' })], [230000]],
  ['overseas only', [fee(500000, { residency: 'overseas' })], 'fee_for_others_only'],
  ['another currency', [fee(500000, { currency: 'EUR' })], 'fee_for_others_only'],
  ['two prices, cheapest first', [fee(230000), fee(200000)], [200000, 230000]],
  ['said twice', [fee(230000), fee(230000)], [230000]],
  ['silent', [], 'fee_not_stated'],
])('the price of the whole course: %s', (_, facts, expected) => {
  expect(price(facts)).toEqual(expected)
})

test('the arithmetic of a price by parts names its proof', () => {
  const course = courseSaying([parts('credits', { basisCredits: 20 }), { kind: 'credit_points', value: { points: 60 } }])
  const [whole] = wholeFee(course).fees
  expect(whole?.workings).toEqual({ eachPence: 70000, parts: 3, by: 'credits' })
  expect(whole?.facts.map((fact) => fact.kind)).toEqual(['fee', 'credit_points'])
})

test('without recommended days only the required ones are covered', () => {
  expect(costOf(seed('best-practice-network'), { recommended: false }).total).toEqual(exactly(225000 + 6 * 21800))
})

test('travel is for attended days, not for study or release, and not for a course on the screen', () => {
  const facts = [fee(100000), days(7, 7, 'contact'), days(3, 3, 'study'), release(2, 2, 'recommended', true)]
  const travel = (course: ReturnType<typeof courseSaying>) =>
    costOf(course, { travelPence: 1000 }).cases[0].lines.find((line) => line.kind === 'travel')?.amount
  expect(travel(courseSaying(facts))).toEqual(exactly(7000))
  const online = courseSaying([...facts, { kind: 'delivery_mode', value: { mode: 'online' } }])
  expect(travel(online)).toBeUndefined()
  expect(costOf(online).unknown).not.toContain('travel')
  expect(costOf(courseSaying(facts)).unknown).toContain('travel')
})

test.each([
  ['six printed, all six with dates, four of them in school', days(6, 6), { days: 6, release: 4 }, exactly(4)],
  ['six printed, three with dates, one of them in a holiday', days(6, 6), { days: 3, release: 2 }, exactly(5)],
  ['more dates than the document has days', days(6, 6), { days: 8, release: 7 }, exactly(7)],
  ['six or more, seven dates', days(6, null), { days: 7, release: 6 }, { min: 6, max: null, orMore: true, about: false }],
  ['up to eight, five dates', days(null, 8), { days: 5, release: 5 }, { min: 5, max: 8, orMore: false, about: false }],
])('days to cover: %s', (_, said, dated, expected) => {
  expect(costOf(courseSaying([said]), {}, dated).cases[0].coverDays).toEqual(expected)
})

test('Saturdays need travel and no cover', () => {
  const course = courseSaying([days(6, 6), { kind: 'weekday', value: { day: 'saturday' } }])
  expect(costOf(course, { travelPence: 1000 }).cases[0]).toMatchObject({ coverDays: exactly(0), total: exactly(6000) })
  expect(costOf(course, {}, { days: 6, release: 0 }).cases[0].coverDays).toEqual(exactly(0))
  expect(costOf(course, {}, { days: 6, release: 1 }).cases[0].coverDays).toEqual(exactly(1))
})

test('one price printed with VAT and without is one price', () => {
  const course = courseSaying([fee(247500, { vat: 'excluded' }), fee(297000, { vat: 'included' })])
  expect(wholeFee(course).fees).toHaveLength(1)
  expect(costOf(course, { buyer: 'self', ratePence: null }).total).toEqual(exactly(297000))
  expect(wholeFee(courseSaying([fee(247500, { vat: 'excluded' }), fee(247500, { vat: 'included' })])).fees).toHaveLength(2)
})

test('dates make days known that no document counts', () => {
  const cost = costOf(courseSaying([]), {}, { days: 6, release: 4 })
  expect(cost.cases[0].coverDays).toEqual(exactly(4))
  expect(cost.unknown).not.toContain('days_not_known')
})

test('dates leave the days on top as they are', () => {
  const course = courseSaying([days(6, 6), release(4, 4, 'recommended', true)])
  expect(costOf(course, {}, { days: 6, release: 4 }).cases[0].coverDays).toEqual(exactly(8))
})

test('readings that differ have a sum each, and no common one', () => {
  const cost = costOf(courseSaying([days(9, 9), days(10, 10)]))
  expect(cost.total).toBeNull()
  expect(cost.cases.map((entry) => entry.total)).toEqual([exactly(9 * 21800), exactly(10 * 21800)])
})

test('nothing known is no sum', () => {
  const cost = costOf(courseSaying([]), { ratePence: null })
  expect(cost.total).toBeNull()
  expect(cost.unknown).toEqual(['fee_not_stated', 'days_not_known', 'day_rate', 'travel'])
})
