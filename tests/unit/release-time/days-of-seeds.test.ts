import { expect, test } from 'vitest'
import { daysOutOfClass } from '@/lib/release-time/days-out-of-class'
import { seedCatalogue } from '@/tests/builders/seed-catalogue'

const courses = seedCatalogue().courses
const daysOf = (slug: string) => {
  const course = courses.find((entry) => entry.slug === slug)
  if (!course) throw new Error(slug)
  return daysOutOfClass(course).options[0]
}
const exactly = (days: number) => ({ min: days, max: days, orMore: false, about: false })

test.each([
  ['south-west-consortium', { min: 6, max: null, orMore: true, about: false }, { min: 10, max: null, orMore: true, about: false }],
  ['university-of-roehampton', exactly(10), exactly(10)],
  ['university-of-birmingham', exactly(10), exactly(10)],
  ['best-practice-network', exactly(6), { min: 10, max: 11, orMore: true, about: false }],
  ['university-of-worcester', exactly(10), exactly(10)],
])('%s: required days, and with the recommended ones', (slug, required, withRecommended) => {
  const days = daysOf(slug)
  expect(days.required).toEqual(required)
  expect(days.withRecommended).toEqual(withRecommended)
})

test.each([
  ['south-west-consortium', [['6+ taught', '4+ release']]],
  ['university-of-roehampton', [['10 taught'], ['9 taught', '1 tutorial']]],
  ['university-of-birmingham', [['10 taught']]],
  ['best-practice-network', [['6 taught', '4+ release']]],
  ['university-of-worcester', [['7 contact', '3 study']]],
])('%s: what each reading counts, in document order', (slug, expected) => {
  const made = daysOf(slug).readings.map((reading) =>
    reading.lines.filter((line) => line.adds).map((line) => `${line.adds?.min}${line.adds?.orMore ? '+' : ''} ${line.kind}`),
  )
  expect(made).toEqual(expected)
})

test('every line can be proved, and each proof names its words', () => {
  for (const { slug } of courses)
    for (const reading of daysOf(slug).readings)
      for (const line of reading.lines) expect(line.facts.flatMap((fact) => fact.proofs).every((proof) => proof.quote.length > 0)).toBe(true)
})
