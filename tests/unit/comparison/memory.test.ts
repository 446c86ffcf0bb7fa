import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellWords } from '@/lib/comparison/cell-words'
import { compareCourses } from '@/lib/comparison/compare-courses'
import { comparisonTable } from '@/lib/comparison/comparison-table'
import { digestOf } from '@/lib/comparison/digest'
import { changesSince, memoryOf } from '@/lib/comparison/memory'
import { comparisonQuery, readComparison } from '@/lib/comparison/request'
import { allRows } from '@/lib/comparison/rows'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { manyCourses } from '../../builders/many-courses'
import { seedCatalogue } from '../../builders/seed-catalogue'

const catalogue = seedCatalogue()
const slugs = catalogue.courses.map(({ slug }) => slug)
const birmingham = 'university-of-birmingham'

/** The catalogue after a change of one course. */
const after = (slug: string, change: (course: CatalogueCourse) => CatalogueCourse) => ({
  ...catalogue,
  version: 2,
  courses: catalogue.courses.map((course) => (course.slug === slug ? change(course) : course)),
})
const dearer = (course: CatalogueCourse): CatalogueCourse => ({
  ...course,
  facts: course.facts.map((fact) =>
    fact.kind === 'fee' && fact.value.residency === 'home' ? { ...fact, value: { ...fact.value, amountPence: 230000 } } : fact,
  ),
})
const link = readComparison(
  Object.fromEntries(
    [...new URLSearchParams(comparisonQuery({ slugs, memory: { on: '2026-11-22', was: memoryOf(catalogue.courses) } }))].map(([key]) => [
      key,
      new URLSearchParams(comparisonQuery({ slugs, memory: { on: '2026-11-22', was: memoryOf(catalogue.courses) } })).getAll(key),
    ]),
  ),
)

test('the link fits into an address: five courses take less than 700 letters', () => {
  expect(link.problems).toEqual([])
  expect(comparisonQuery(link).length).toBeLessThan(700)
})

test('opened on the same catalogue it marks nothing', () => {
  const { changes, groups } = compareCourses(link, catalogue, { today: '2026-12-24' })
  expect(changes?.on).toBe('2026-11-22')
  expect(groups.flatMap(({ rows }) => rows.filter(({ changed }) => changed.includes(true)))).toEqual([])
})

test('a changed fee marks the fee of that course, what follows from it, and nothing else', () => {
  const { groups, columns } = compareCourses(link, after(birmingham, dearer), { today: '2026-12-24' })
  const marked = groups.flatMap(({ rows }) =>
    rows.flatMap(({ key, changed }) => changed.flatMap((yes, at) => (yes ? [[key, columns[at]?.slug]] : []))),
  )
  expect(marked).toEqual([
    ['fee', birmingham],
    ['school_cost', birmingham],
  ])
})

test('new proofs, a new day or another order of facts are no change', () => {
  const same = after(birmingham, (course) => ({
    ...course,
    publishedAt: '2027-01-01T00:00:00.000Z',
    facts: course.facts.map((fact) => ({ ...fact, id: `new-${fact.id}`, proofs: [] })).toReversed(),
  }))
  expect([...(changesSince(memoryOf(catalogue.courses), slugs, same.courses)?.rows.values() ?? [])].every(({ size }) => size === 0)).toBe(true)
})

test('a withdrawn course keeps its column and says so; the others are told as ever', () => {
  const without = { ...catalogue, courses: catalogue.courses.filter(({ slug }) => slug !== birmingham) }
  const { columns, groups, changes, problems } = compareCourses(link, without, { today: '2026-12-24' })
  expect(columns.map(({ slug }) => slug)).toEqual(slugs)
  expect(changes?.gone).toEqual([birmingham])
  expect(problems).toEqual([])
  const award = groups.flatMap(({ rows }) => rows).find(({ key }) => key === 'award')
  expect(award?.cells[slugs.indexOf(birmingham)]?.shape).toBe('gone')
  expect(award?.difference.words).toBe('Same for all 4')
})

test('a course withdrawn with a day and a reason says both, in a link that remembers and in one that does not', () => {
  const gone = catalogue.courses.find(({ slug }) => slug === birmingham)
  if (!gone) throw new Error('No seeds')
  const { slug, title, award, provider } = gone
  const withdrawn = [{ slug, title, award, provider, withdrawnOn: '2026-11-03', because: 'the provider has stopped it' }]
  const without = { ...catalogue, withdrawn, courses: catalogue.courses.filter((course) => course !== gone) }
  for (const memory of [link.memory, null]) {
    const comparison = compareCourses({ ...link, memory }, without, { today: '2026-12-24' })
    const at = slugs.indexOf(birmingham)
    expect(comparison.columns[at]).toMatchObject({ name: 'University of Birmingham', course: null })
    expect(comparison.problems).toEqual([])
    expect(comparison.age.cells.map(cellWords)[at]).toBe('This course was withdrawn on 3 November 2026: the provider has stopped it.')
    const others = comparison.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(cellWords)[at]))
    expect(new Set(others)).toEqual(new Set(['Withdrawn']))
    const file = comparisonTable(comparison, { address: '/', origin: '', today: '2026-12-24' })
    expect(file[1]?.[2 + at]).toContain('was withdrawn on 3 November 2026')
  }
})

test('an address that names a course nobody knows is told so, and the rest is compared', () => {
  const { columns, problems } = compareCourses({ ...link, memory: null, slugs: [...slugs.slice(0, 2), 'no-such-course'] }, catalogue, {
    today: '2026-12-24',
  })
  expect(columns).toHaveLength(2)
  expect(problems).toEqual(['One course in the address is not in the catalogue. Choose from the list of courses.'])
})

test('a memory of other courses is refused with a sentence', () => {
  const mixed = { ...link, slugs: slugs.slice(0, 3) }
  expect(compareCourses(mixed, catalogue, { today: '2026-12-24' }).problems).toEqual([
    'The end of this link belongs to other courses, so we cannot say what has changed since it was made.',
  ])
})

test('every row that is made of facts is remembered', () => {
  const [first, ...others] = catalogue.courses
  if (!first) throw new Error('No seeds')
  const emptied = { ...first, facts: [], elsewhere: [], contested: [] }
  const changed = changesSince(memoryOf(catalogue.courses), slugs, [emptied, ...others])?.rows.get(first.slug) ?? new Set()
  const said = allRows.filter(({ kinds }) => first.facts.some(({ kind }) => kinds.includes(kind))).map(({ key }) => key)
  expect([...changed].toSorted()).toEqual(said.toSorted())
})

test('any change of a value changes its three letters', () => {
  const courses = manyCourses(80, 9).courses.filter(({ facts }) => facts.some(({ kind }) => kind === 'fee'))
  fc.assert(
    fc.property(fc.constantFrom(...courses), fc.integer({ min: 1, max: 900_000 }), (course, pence) => {
      const changed = {
        ...course,
        facts: course.facts.map((fact) => (fact.kind === 'fee' ? { ...fact, value: { ...fact.value, amountPence: pence } } : fact)),
      }
      const same = course.facts.every((fact) => fact.kind !== 'fee' || fact.value.amountPence === pence)
      expect(digestOf(changed, ['fee']) === digestOf(course, ['fee'])).toBe(same)
    }),
    { seed: 4 },
  )
})
