import { expect, test } from 'vitest'
import { courseSections } from '@/components/catalogue/course-sections'
import { dayRuns } from '@/components/catalogue/days-words'
import { chooseSpecimen, surroundings } from '@/components/catalogue/specimen-of'
import { yearSteps } from '@/components/catalogue/year-steps'
import { glossesOf } from '@/components/evidence/glosses'
import { kindOf } from '@/components/evidence/kind-of'
import { factsOf } from '@/lib/domain/catalogue'
import { factKinds } from '@/lib/domain/fact-kinds'
import { daysOutOfClass } from '@/lib/release-time/days-out-of-class'
import { dayCountWords, dayParts } from '@/lib/wording/day-words'
import { seedCatalogue } from '@/tests/builders/seed-catalogue'

const catalogue = seedCatalogue()
function course(slug: string) {
  const found = catalogue.courses.find((one) => one.slug === slug)
  if (!found) throw new Error(`No seed course ${slug}`)
  return found
}

test('every kind of fact stands in exactly one part of the course page', () => {
  const shown = Object.values(courseSections).flatMap(({ kinds }) => [...kinds])
  expect(shown.toSorted()).toEqual([...factKinds].toSorted())
})

test.each([
  ['best-practice-network', '10 to 11 days, or more', 'taught 6, recommended 5', true],
  ['south-west-consortium', '10 or more days', 'taught 6, recommended 4', true],
  ['university-of-birmingham', '10 days', 'taught 10', false],
  ['university-of-worcester', '10 days', 'taught 7, study 3', false],
])('the days of %s as words and squares', (slug, words, squares, more) => {
  const [reading] = daysOutOfClass(course(slug)).options[0].readings
  if (!reading) throw new Error('No reading')
  expect(dayCountWords(reading.withRecommended)).toBe(words)
  expect(
    dayRuns(dayParts(reading.lines))
      .map(({ look, count }) => `${look} ${count}`)
      .join(', '),
  ).toBe(squares)
  expect(reading.withRecommended.orMore).toBe(more)
})

test('the year of a course names dates only where its document does', () => {
  const steps = yearSteps(course('university-of-birmingham'))
  expect(steps).toEqual([
    { place: 'start', when: 'Start', what: ['Date not stated'] },
    { place: 'between', when: 'During the course', what: ['Out of class: 10 days (all taught)', '3 assignments: no date given'] },
    { place: 'midpoint', when: 'Midpoint', what: ['Portfolio due'] },
    { place: 'end', when: 'End, 12 months', what: ['Reflective log and project due'] },
  ])
  expect(yearSteps(course('south-west-consortium'))[0]?.what).toEqual(['Autumn (no year given)'])
  expect(yearSteps(course('university-of-roehampton')).find(({ place }) => place === 'between')?.what).toContain('Always on Wednesdays')
  expect(yearSteps({ facts: [], contested: [], elsewhere: [] })).toEqual([])
})

test('examples of work are not put on the year as work due', () => {
  const words = yearSteps(course('university-of-worcester'))
    .flatMap(({ what }) => what)
    .join(' ')
  expect(words).not.toMatch(/presentation|case study/i)
})

test('every proof of a document has a gloss, and every fact one anchor', () => {
  for (const one of catalogue.courses) {
    const glosses = glossesOf([one], one.slug)
    const places = new Set(glosses.map(({ words }) => `${words.start}-${words.end}`))
    for (const { start, end } of one.facts.flatMap(({ proofs }) => proofs)) expect(places).toContain(`${start}-${end}`)
    const anchors = glosses.flatMap(({ factIds }) => factIds)
    expect(new Set(anchors).size).toBe(anchors.length)
    expect(anchors).toEqual(expect.arrayContaining(one.facts.map(({ id }) => id)))
    expect(glosses.filter(({ told, text }) => told && text === 'Award: NASENCO').length).toBe(1)
  }
})

test('the specimen is a fee of a past year where there is one, with what stands around it', () => {
  expect(chooseSpecimen(catalogue)?.course.slug).toBe('university-of-birmingham')
  expect(chooseSpecimen({ courses: [] })).toBeNull()
  expect(surroundings('Fees 2016-17\n\nThe course costs £900.\n\nEntry', { start: 14, end: 35 })).toEqual({ before: 'Fees 2016-17', after: 'Entry' })
})

test.each([
  ['stale', 'university-of-birmingham', 'fee', { sign: 'old', words: 'Old information: 2016-17' }],
  ['stated', 'university-of-birmingham', 'fee', undefined],
  ['implied', 'university-of-birmingham', 'credit_level', { sign: 'implied', words: 'Worked out: worked out from the words quoted' }],
] as const)('the kind line of a value that is %s', (standing, slug, kind, expected) => {
  expect(kindOf(standing, factsOf(course(slug), kind))).toEqual(expected)
})

test('an edited value says who kept it, when and why', () => {
  const [fee] = factsOf(course('best-practice-network'), 'fee')
  if (!fee) throw new Error('No fee')
  const edited = { ...fee, standing: 'edited' as const, edit: { by: 'Staff', on: '2026-11-21', reason: 'the provider wrote to us' } }
  expect(kindOf('edited', [edited])?.words).toBe('Edited by staff, 21 November 2026 · the provider wrote to us')
})
