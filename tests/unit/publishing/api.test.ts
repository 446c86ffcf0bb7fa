import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { apiCourse } from '@/lib/publishing/api-course'
import { apiList } from '@/lib/publishing/api-list'
import { readApiRequest } from '@/lib/publishing/api-request'
import { apiCourseSchema, apiListSchema } from '@/lib/publishing/api-schemas'
import { openApi } from '@/lib/publishing/open-api'
import { filters } from '@/lib/search/filters'
import { searchCourses } from '@/lib/search/search-courses'
import { manyCourses } from '../../builders/many-courses'
import { seedCatalogue } from '../../builders/seed-catalogue'

const origin = 'https://finder.example'
const place = { origin, today: '2026-11-22' }
const catalogue = seedCatalogue()
const context = { catalogue, today: '2026-11-22' }

/** What the interface answers to the parameters of an address. */
function list(query: string, where = context) {
  const asked = readApiRequest(new URLSearchParams(query), where)
  if (!asked.ok) throw new Error(JSON.stringify(asked.errors))
  return apiList(searchCourses(asked.choices, where), where, { origin, changedSince: asked.changedSince })
}
const slugs = (query: string, where = context) => list(query, where).courses.map(({ slug }) => slug)

test('the list is that of the page: the same courses, order, counts and doubts', () => {
  const { count, courses } = list('area=dudley&award=nasenco&fee=2500')
  expect(count).toEqual({ match: 2, might: 2 })
  expect(courses.map(({ slug, match }) => [slug, match])).toEqual([
    ['best-practice-network', 'yes'],
    ['university-of-birmingham', 'yes'],
    ['university-of-roehampton', 'might'],
    ['university-of-worcester', 'might'],
  ])
  expect(courses[3]?.doubts).toEqual(['Its document does not say which areas it serves and does not give a fee.'])
})

test('every field of every course says how it is known, and never nothing', () => {
  for (const { fields } of list('').courses) {
    for (const [kind, { standing, words }] of Object.entries(fields)) {
      expect(words, kind).not.toMatch(/^(-|–|—|0|n\/a)?$/i)
      if (standing === 'not_stated') expect(words).toMatch(/^Not (stated|known)/)
    }
  }
})

test('changed-since gives what was published or withdrawn since, by day and by moment', () => {
  const [first, second, ...others] = catalogue.courses
  if (!first || !second) throw new Error('No seeds')
  const { slug, title, award, provider } = second
  const moved = {
    ...context,
    catalogue: {
      ...catalogue,
      courses: [{ ...first, publishedAt: '2027-02-01T10:00:00.000Z' }, ...others],
      withdrawn: [{ slug, title, award, provider, withdrawnOn: '2027-01-20', because: 'the provider has stopped it' }],
    },
  }
  expect(slugs('changed-since=2027-02-01', moved)).toEqual([first.slug])
  expect(slugs('changed-since=2027-02-01T10:00:00Z', moved)).toEqual([first.slug])
  expect(slugs('changed-since=2027-02-01T10:00:01Z', moved)).toEqual([])
  expect(slugs('changed-since=2026-11-21', moved)).toHaveLength(4)
  expect(list('changed-since=2027-01-20', moved).withdrawn.map((gone) => gone.slug)).toEqual([second.slug])
  expect(list('changed-since=2027-01-21', moved).withdrawn).toEqual([])
  expect(list('', moved).withdrawn).toHaveLength(1)
})

test.each([
  ['fee=cheap', 'fee', 'The highest fee is a number of whole pounds, such as 2500.'],
  ['area=atlantis', 'area', 'We do not know that local authority. Choose one from the list.'],
  ['changed-since=yesterday', 'changed-since', 'Give a date such as 2026-11-22, or a moment such as 2026-11-22T09:00:00Z.'],
  ['changed-since=', 'changed-since', 'Give a date such as 2026-11-22, or a moment such as 2026-11-22T09:00:00Z.'],
  ['postcode=DT1+1AA', 'postcode', 'There is no such parameter.'],
  ['order=best', 'order', 'We do not know that order. The list is in order of name.'],
])('%s is refused, with the parameter named', (query, parameter, message) => {
  expect(readApiRequest(new URLSearchParams(query), context)).toEqual({ ok: false, errors: [{ parameter, message }] })
})

test('a course gives every fact with its words, and every proof opens its document', () => {
  for (const course of catalogue.courses) {
    const given = apiCourse(course, place)
    expect(given.facts).toHaveLength(course.facts.length)
    for (const [at, { words }] of given.facts.entries()) {
      expect(words.map(({ quote }) => quote)).toEqual(course.facts[at]?.proofs.map(({ quote }) => quote))
      for (const { address } of words) expect(address).toMatch(/^https:\/\/finder\.example\/sources\/[^?]+\?words=\d+-\d+#words-/)
    }
  }
})

test('nothing leaks that is not named: not who edited, not a row’s own id, not a key that somebody adds later', () => {
  const [first] = catalogue.courses
  if (!first) throw new Error('No seeds')
  const [fact, ...others] = first.facts
  if (!fact) throw new Error('No facts')
  const secret = 'Tom Hale'
  const edited = { ...fact, standing: 'edited', edit: { by: secret, on: '2026-11-21', reason: 'the provider wrote to us' }, note: secret } as const
  const course: CatalogueCourse = {
    ...first,
    id: 'row-1',
    facts: [edited, ...others],
    ...{ draft: secret },
    provider: { ...first.provider, id: 'row-2' },
  }
  const [whole, entry] = [
    JSON.stringify(apiCourse(course, place)),
    JSON.stringify(list('', { ...context, catalogue: { ...catalogue, courses: [course] } })),
  ]
  expect(whole).toContain('the provider wrote to us')
  for (const text of [whole, entry]) {
    expect(text).not.toContain(secret)
    expect(text).not.toMatch(/row-\d/)
  }
})

test('answers hold to their schemas, for any catalogue', () => {
  const many = { catalogue: manyCourses(150, 3), today: '2026-11-22' }
  expect(apiListSchema.safeParse(list('', many)).success).toBe(true)
  for (const course of many.catalogue.courses) expect(apiCourseSchema.safeParse(apiCourse(course, place)).success).toBe(true)
})

test('the description is valid OpenAPI and names every filter of the registry', async () => {
  const description = JSON.parse(JSON.stringify(openApi(context, origin)))
  expect((await new Validator().validate(description)).errors ?? []).toEqual([])
  expect((await new Validator().validate({ ...description, paths: { courses: 1 } })).valid).toBe(false)
  const parameters: readonly { readonly name: string }[] = description.paths['/api/courses'].get.parameters
  expect(parameters.map(({ name }) => name)).toEqual([...filters.map(({ key }) => key), 'order', 'changed-since'])
})
