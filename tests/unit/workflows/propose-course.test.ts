import { expect, test } from 'vitest'
import { courseContentSchema } from '@/lib/domain/course-content'
import type { Extraction } from '@/lib/domain/fact'
import { proposeCourse } from '@/lib/workflows/propose-course'
import { readSeeds } from '@/seeds/read-seeds'
import { expectedOf } from '@/tests/integration/support/expected-reading'

const silent: Extraction = {
  document: {
    name: 'page.html',
    mediaType: 'text/html',
    sha256: '0',
    text: 'x',
    characters: 1,
    kind: 'npq_course',
    editionFrom: null,
    editionTo: null,
  },
  facts: [],
  contested: [],
  notStated: [],
  elsewhere: [],
}
const about = { title: 'Hub page', sourceKind: 'web_page', url: null, seenOn: null } as const

test('a document that says nothing proposes a course with the usual name of its award, for somebody to complete', () => {
  expect(proposeCourse(silent, about, 'hub-page-1')).toMatchObject({
    title: 'National Professional Qualification for Special Educational Needs Co-ordinators',
    award: 'npq_senco',
    provider: { name: 'Hub page', type: null, givenByStaff: true },
    documentIds: ['hub-page-1'],
    facts: [],
  })
})

test('the name that staff give goes before the one in the text', async () => {
  const seeds = await readSeeds()
  const names = seeds.map((seed) => proposeCourse(expectedOf(seed), seed.about, 'document').provider)
  expect(names).toContainEqual({ name: 'Best Practice Network', type: 'training_organisation', givenByStaff: true })
  expect(names).toContainEqual({ name: 'University of Birmingham', type: 'university', givenByStaff: false })
})

test('every proposal of a seed is a content that can be published, with each fact tied to its document', async () => {
  for (const seed of await readSeeds()) {
    const content = proposeCourse(expectedOf(seed), seed.about, 'document-1')
    expect(courseContentSchema.parse(content)).toEqual(content)
    expect(content.facts.every(({ evidence }) => evidence.every(({ documentId }) => documentId === 'document-1'))).toBe(true)
  }
})
