import { expect, test } from 'vitest'
import { similarCourses } from '@/lib/search/similar-courses'
import { seedCatalogue } from '@/tests/builders/seed-catalogue'

const catalogue = seedCatalogue()
const similarTo = (slug: string) => {
  const course = catalogue.courses.find((one) => one.slug === slug)
  if (!course) throw new Error(`No seed course ${slug}`)
  return similarCourses(course, catalogue)
}

test('similar courses say what they have in common, in order of name, at most three', () => {
  const similar = similarTo('university-of-birmingham')
  const names = similar.map(({ course }) => course.provider.name)
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en-GB')))
  expect(similar.length).toBeLessThanOrEqual(3)
  expect(similar.find(({ course }) => course.slug === 'best-practice-network')?.reasons).toContain('serves all of England')
  for (const { reasons } of similar) expect(reasons.length).toBeGreaterThan(0)
})

test('a course is not similar to itself, nor to one for another award', () => {
  const [first] = catalogue.courses
  if (!first) throw new Error('No seed course')
  const others = { courses: catalogue.courses.map((course) => (course === first ? course : { ...course, award: 'npq_senco' as const })) }
  expect(similarCourses(first, others)).toEqual([])
  expect(similarCourses(first, { courses: [first] })).toEqual([])
})
