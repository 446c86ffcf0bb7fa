import { expect, test } from 'vitest'
import { factKinds } from '@/lib/domain/fact-kinds'
import { factLine, factWords } from '@/lib/wording/fact-words'
import { kindLabels } from '@/lib/wording/kind-labels'
import { seedCatalogue } from '../../builders/seed-catalogue'

const facts = seedCatalogue().courses.flatMap((course) => course.facts)

test('every fact of the seeds has words, none of which is a key of the program', () => {
  expect(facts.length).toBeGreaterThan(250)
  for (const fact of facts) {
    const line = factLine(fact)
    const printed = JSON.stringify(fact.value)
    expect(line.trim(), fact.id).not.toBe('')
    expect(line, fact.id).not.toMatch(/undefined|null|NaN|\[object|\(\)|, ,|^[a-z]+_[a-z]+$/)
    for (const word of line.match(/\b[a-z]+_[a-z]+\b/g) ?? []) expect(printed, `${fact.id}: ${word}`).toContain(`@`)
  }
})

test('every kind has a name of its own', () => {
  const names = factKinds.map((kind) => kindLabels[kind])
  expect(new Set(names).size).toBe(factKinds.length)
})

const ofSeed = (id: string) => {
  const fact = facts.find((entry) => entry.id === id)
  if (!fact) throw new Error(`No fact ${id}`)
  return factWords(fact)
}

test.each([
  ['bpn-fee', '£2,250 + VAT', 'for the whole course'],
  ['bham-fee_home', '£2,190', 'home students; VAT not stated; 2016-17'],
  ['bham-fee_overseas', '£4,950', 'overseas students; VAT not stated; 2016-17'],
  ['bpn-release', '4 to 5 days, or more', 'recommended, on top of the days of the course'],
  ['swc-study_days', '4 or more days', 'recommended, on top of the days of the course'],
  ['swc-module_days', '3 days', 'taught, in each module'],
  ['worc-module_hours', 'About 191 hours', 'in all, for each module'],
  ['worc-taught_hours', 'For example 21 hours', 'taught, for each module'],
  ['bpn-duration_taught', 'Typically 1 academic year', 'for the teaching'],
  ['swc-intake', 'Autumn', 'no year given'],
  ['roe-attend', 'At least 80%', '8 to 10 days'],
  ['bham-assignments', '3 assignments of 4,000 words', undefined],
  ['worc-essay', '3,000-word essay a module', 'or the equivalent'],
  ['bham-portfolio', 'Portfolio', 'due at the midpoint'],
  ['bpn-early_years', 'EYTS', 'counts for ages 0 to 5 only, accepted, for the Award'],
  ['bpn-head_form', 'Headteacher declaration', 'signed in ink: typed is not accepted'],
  ['swc-module_count', '2 of 30 credits', undefined],
  ['swc-award_academic', 'Equal to a PG Certificate', undefined],
  ['bpn-area', 'All of England', undefined],
  ['worc-fraction', 'a third of a master’s degree', undefined],
])('%s reads %s, %s', (id, value, note) => {
  expect(ofSeed(id)).toEqual(note === undefined ? { value } : { value, note })
})

test('a qualifier is never lost: a least and a most read differently from the bare number', () => {
  const days = (qualifier: 'exact' | 'minimum' | 'maximum' | 'approximate', min: number | null, max: number | null) =>
    factWords({ kind: 'attendance_days', qualifier, value: { min, max, type: 'taught', per: 'programme' } }).value
  expect([days('exact', 6, 6), days('minimum', 6, null), days('maximum', null, 6), days('approximate', 6, 6)]).toEqual([
    '6 days',
    '6 or more days',
    'Up to 6 days',
    'About 6 days',
  ])
})
