import { expect, test } from 'vitest'
import { cellWords } from '@/lib/comparison/cell-words'
import { courseSummary } from '@/lib/comparison/course-summary'
import { lawOfComparison } from '@/lib/comparison/law-of-comparison'
import { whereCell } from '@/lib/comparison/where-cell'
import type { AnyPublishedFact, CatalogueCourse } from '@/lib/domain/catalogue'
import { seedCatalogue } from '../../builders/seed-catalogue'

const { courses } = seedCatalogue()
const course = (slug: string): CatalogueCourse => {
  const found = courses.find((entry) => entry.slug === slug)
  if (!found) throw new Error(`No course ${slug}`)
  return found
}
const nowhere = { authority: null, distance: null }

test('a course of the list says title, awarding university and age, and the same four facts as every other', () => {
  const { about, facts } = courseSummary(course('best-practice-network'), nowhere, '2026-11-22')
  expect(about).toBe('National Award for SEN Coordination, awarded by Bath Spa University. Text from about 2021.')
  expect(facts.map(({ label, cell }) => [label, cellWords(cell)])).toEqual([
    ['Days out of class', '10 to 11 days, or more (6 taught + at least 4 to 5 recommended)'],
    ['Fee', '£2,250 + VAT (for the whole course)'],
    ['How it is taught', 'Face to face and blended (standard route); Online and distance learning (distance route)'],
    ['Where', 'All of England (venues not stated)'],
  ])
  for (const other of courses) expect(courseSummary(other, nowhere, '2026-11-22').facts.map(({ key }) => key)).toEqual(facts.map(({ key }) => key))
})

test.each([
  [
    'university-of-birmingham',
    { authority: 'Dudley', distance: null },
    'Serves Dudley (taught at University of Birmingham and local authority/school centres)',
  ],
  [
    'university-of-birmingham',
    { authority: 'Dudley', distance: { from: 'Dudley', nearest: { place: 'Birmingham', miles: 8.4 } } },
    'Serves Dudley (about 8 miles from Dudley to Birmingham)',
  ],
  ['university-of-roehampton', { authority: 'Dudley', distance: null }, 'Area not stated (taught at University of Roehampton)'],
  ['university-of-worcester', nowhere, 'Area not stated (venues not stated)'],
])('where %s is for %o: %s', (slug, whereabouts, words) => {
  expect(cellWords(whereCell(course(slug), whereabouts, '2026-11-22'))).toBe(words)
})

test('a course on the screen is labelled online and never given a distance', () => {
  const birmingham = course('university-of-birmingham')
  const online = { ...birmingham, facts: birmingham.facts.filter((fact) => fact.kind !== 'delivery_mode' || fact.value.mode === 'online') }
  const cell = whereCell(online, { authority: null, distance: { from: 'Dudley', nearest: null } }, '2026-11-22')
  expect(cellWords(cell)).toContain('taught online, so there is no distance')
  expect(cellWords(cell)).not.toMatch(/mile/)
})

const withDeadline = (date: string): CatalogueCourse => {
  const base = course('university-of-worcester')
  const fact = { id: 'deadline', kind: 'application_deadline', value: { date }, qualifier: 'exact', standing: 'stated', scope: {}, proofs: [] }
  return { ...base, facts: [...base.facts, fact as AnyPublishedFact] }
}

test.each([
  ['2027-06-02', 'Apply by 3 June 2027: closing soon.'],
  ['2027-03-01', 'Apply by 3 June 2027.'],
  ['2027-06-04', 'Applications closed on 3 June 2027.'],
])('on %s the list says “%s”', (today, words) => {
  expect(courseSummary(withDeadline('2027-06-03'), nowhere, today).about).toContain(words)
})

test('the law above the table speaks of the awards that stand in it', () => {
  const nasenco = { award: 'nasenco' } as const
  const npq = { award: 'npq_senco' } as const
  expect(lawOfComparison(courses).map(({ words }) => words)).toEqual([
    'All 5 lead to NASENCO.',
    'A NASENCO started today does not meet the legal duty.',
    'The NPQ for SENCOs does, if begun on or after 1 September 2024.',
  ])
  expect(lawOfComparison([nasenco, npq, npq])[0]?.words).toBe('1 of the 3 leads to NASENCO.')
  expect(lawOfComparison([nasenco, npq, npq])[2]?.words).toBe('2 of the 3 lead to the NPQ for SENCOs.')
  expect(lawOfComparison([nasenco, nasenco])[0]?.words).toBe('Both lead to NASENCO.')
  expect(lawOfComparison([npq, npq])[0]?.words).toBe('Both lead to the NPQ for SENCOs.')
  expect(lawOfComparison([nasenco])[0]?.words).toBe('It leads to NASENCO.')
  expect(lawOfComparison([npq, npq]).map(({ strong }) => strong)).toEqual([false, true])
})
