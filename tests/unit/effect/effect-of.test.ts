import { expect, test } from 'vitest'
import type { AnyPublishedFact, Catalogue, CatalogueCourse } from '@/lib/domain/catalogue'
import { withCourse } from '@/lib/domain/published-course'
import { effectOf } from '@/lib/effect/effect-of'
import { effectSentences } from '@/lib/effect/effect-words'
import { seedCatalogue } from '@/tests/builders/seed-catalogue'

const day = '2026-11-22'
const catalogue: Catalogue = seedCatalogue()
const slug = 'university-of-worcester'
const found = catalogue.courses.find((course) => course.slug === slug)
if (!found) throw new Error('Worcester is among the seeds.')
const worcester: CatalogueCourse = found

const withFacts = (facts: readonly AnyPublishedFact[]): Catalogue => withCourse(catalogue, slug, { ...worcester, facts })
const fee = (pounds: number): AnyPublishedFact => ({
  id: 'fee-9',
  kind: 'fee',
  value: { amountPence: pounds * 100, currency: 'GBP', basis: 'course', residency: 'any', vat: 'not_stated' },
  qualifier: 'exact',
  standing: 'stated',
  scope: {},
  proofs: [],
})

test('nothing changed has no effect', () => {
  expect(effectOf(catalogue, catalogue, slug, day)).toEqual({ filters: [], verdicts: [], rows: [] })
})

test('a fee where there was none leaves the doubtful courses of a filter, and marks the rows of shared comparisons', () => {
  const facts = [...worcester.facts.filter(({ kind }) => kind !== 'fee'), fee(2200)]
  const effect = effectOf(withFacts(worcester.facts.filter(({ kind }) => kind !== 'fee')), withFacts(facts), slug, day)
  expect(effect.filters.filter(({ filter }) => filter === 'fee').map(({ words, before, after }) => [words, before, after])).toEqual([
    ['Fee up to £1,500', 'might', 'no'],
    ['Fee up to £2,000', 'might', 'no'],
    ['Fee up to £2,500', 'might', 'yes'],
    ['Fee up to £3,000', 'might', 'yes'],
  ])
  expect(effect.rows.map(({ row }) => row)).toEqual(expect.arrayContaining(['fee']))
  expect(effectSentences(effect).list).toEqual([
    'It no longer might match “Fee up to £1,500” and “Fee up to £2,000”.',
    'It now matches for certain “Fee up to £2,500” and “Fee up to £3,000”.',
  ])
})

test('a rule that asks for QTS turns the verdict of those without it', () => {
  const rule: AnyPublishedFact = {
    id: 'eligibility-9',
    kind: 'eligibility',
    value: { rule: 'qts', demand: 'required', effect: 'entry' },
    qualifier: 'exact',
    standing: 'stated',
    scope: {},
    proofs: [],
  }
  const others = worcester.facts.filter(({ kind }) => kind !== 'eligibility')
  const { verdicts } = effectOf(withFacts(others), withFacts([...others, rule]), slug, day)
  expect(verdicts.find(({ reader, about }) => reader === 'A SENCO without teacher status' && about === 'entry')?.after).toBe('No')
})

test('a course that is withdrawn leaves every choice and every verdict; one that is new enters them', () => {
  const without = withCourse(catalogue, slug, null)
  const gone = effectOf(catalogue, without, slug, day)
  const come = effectOf(without, catalogue, slug, day)
  expect(gone.filters.every(({ after }) => after === 'absent')).toBe(true)
  const { list } = effectSentences(gone)
  expect(list.length).toBeLessThan(20)
  expect(list.find((sentence) => sentence.includes('Where you work'))).toMatch(/^It .+ \d+ choices of “Where you work”: “.+” and \d+ more\.$/)
  expect(come.filters.map(({ filter, value }) => `${filter} ${value}`)).toEqual(gone.filters.map(({ filter, value }) => `${filter} ${value}`))
  expect(come.verdicts).toHaveLength(gone.verdicts.length)
})

test('a catalogue with a course in its place keeps its order', () => {
  expect(withCourse(withCourse(catalogue, slug, null), slug, worcester).courses.map((course) => course.slug)).toEqual(
    catalogue.courses.map((course) => course.slug),
  )
})
