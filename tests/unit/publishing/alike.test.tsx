import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CourseBody } from '@/components/catalogue/course-body'
import { dayOf } from '@/lib/clock'
import { cellWords } from '@/lib/comparison/cell-words'
import { compareCourses } from '@/lib/comparison/compare-courses'
import { courseSummary } from '@/lib/comparison/course-summary'
import { readComparison } from '@/lib/comparison/request'
import type { AnyPublishedFact, CatalogueCourse } from '@/lib/domain/catalogue'
import { standingsOf } from '@/lib/domain/course-standing'
import { apiCourse } from '@/lib/publishing/api-course'
import { readChoices } from '@/lib/search/choices'
import { searchCourses } from '@/lib/search/search-courses'
import { seedCatalogue } from '../../builders/seed-catalogue'

const catalogue = seedCatalogue()
const nowhere = { authority: null, distance: null }

/** Worcester, with more said in its document. */
function saying(more: readonly Pick<AnyPublishedFact, 'kind' | 'value'>[]): CatalogueCourse {
  const base = catalogue.courses.find(({ slug }) => slug === 'university-of-worcester')
  if (!base) throw new Error('No seeds')
  const facts = more.map(
    (fact, at) => ({ qualifier: 'exact', standing: 'stated', scope: {}, proofs: [], id: `more-${at}`, ...fact }) as AnyPublishedFact,
  )
  const kinds = new Set(more.map(({ kind }) => kind))
  const course = { ...base, facts: [...base.facts.filter(({ kind }) => !kinds.has(kind)), ...facts], elsewhere: [], contested: [] }
  return { ...course, fields: standingsOf(course, 2026) }
}

/** What every place says of a course on a day: the list, its filter, the page, the comparison, and the interface for programs. */
function saidOf(course: CatalogueCourse, today: string) {
  const context = { catalogue: { ...catalogue, courses: [course] }, today }
  const compared = compareCourses(readComparison({ course: [course.slug] }), context.catalogue, { today })
  const row = (key: string) => compared.groups.flatMap(({ rows }) => rows).find((entry) => entry.key === key)
  return {
    list: courseSummary(course, nowhere, today),
    filter: searchCourses(readChoices({ intake: 'open' }, context).choices, context).count,
    page: renderToStaticMarkup(<CourseBody course={course} today={today} similar={[]} ownRoute={null} />).replace(/<[^>]+>/g, ' '),
    compare: (key: string) => row(key)?.cells.map(cellWords)[0] ?? '',
    programs: apiCourse(course, { origin: 'https://finder.example', today }),
  }
}

describe('open, closing soon, closed at midnight in London, alike in every place', () => {
  const course = saying([{ kind: 'application_deadline', value: { date: '2027-06-03' } }])
  test.each([
    // In June London is an hour before UTC: the day ends at 23:00 UTC.
    ['2027-05-19T22:59:59Z', 'open', 'Apply by 3 June 2027.', 'Open', 1],
    ['2027-05-19T23:00:00Z', 'soon', 'Apply by 3 June 2027: closing soon.', 'Closing soon', 1],
    ['2027-06-03T22:59:59Z', 'soon', 'Apply by 3 June 2027: closing soon.', 'Closing soon', 1],
    ['2027-06-03T23:00:00Z', 'closed', 'Applications closed on 3 June 2027.', 'Closed', 0],
  ])('at %s it is %s', (moment, state, list, words, matches) => {
    const said = saidOf(course, dayOf(new Date(moment)))
    expect(said.list.about).toContain(list)
    expect(said.filter).toEqual({ match: matches, might: 0 })
    expect(said.page).toMatch(new RegExp(`Can I apply today\\?\\s+${words}`))
    expect(said.compare('intake_status')).toMatch(new RegExp(`^${words} `))
    expect(said.programs.intake).toEqual({ state, deadline: '2027-06-03' })
  })

  test('where no date decides, no place makes one up', () => {
    const said = saidOf(saying([]), '2027-06-03')
    expect(said.page).not.toContain('Can I apply today?')
    expect(said.programs.intake.deadline).toBeNull()
    expect(said.list.about).not.toMatch(/Apply by|closed on/)
  })
})

test('£700 per 20 credits on a course of 60 is £2,100, with the arithmetic beside it, in list, comparison and page', () => {
  const fee = { amountPence: 70000, currency: 'GBP', basis: 'credits', basisCredits: 20, residency: 'any', vat: 'not_stated' } as const
  const course = saying([
    { kind: 'fee', value: fee },
    { kind: 'credit_points', value: { points: 60 } },
  ])
  const { list, compare, page } = saidOf(course, '2026-11-22')
  const sum = '£2,100 for the whole course: 3 parts at £700'
  expect(list.facts.map(({ key, cell }) => (key === 'fee' ? cellWords(cell) : ''))[1]).toContain(sum)
  expect(compare('fee')).toContain(sum)
  expect(compare('school_cost')).toContain('Worked out: 3 parts at £700')
  expect(page).toMatch(/Fee for the whole course\s+£2,100\s+Worked out: 3 parts at £700/)
  expect(page).toContain('VAT')
})

test('a fee printed whole has no arithmetic', () => {
  const [first] = catalogue.courses
  if (!first) throw new Error('No seeds')
  expect(saidOf(first, '2026-11-22').page).not.toContain('Fee for the whole course')
})
