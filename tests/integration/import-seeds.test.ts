import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { getDocument } from '@/lib/data/get-document'
import { readSeeds } from '@/seeds/read-seeds'
import { seedCatalogue } from '@/tests/builders/seed-catalogue'
import { expectedOf, importExpectedSeeds } from './support/expected-reading'
import { testDatabase } from './support/test-database'

const { current } = testDatabase()

const withoutProofs = <T extends { readonly proofs: unknown }>({ proofs: _, ...rest }: T) => rest

test('the catalogue says what the extractions say, field by field', async () => {
  await importExpectedSeeds()
  const { courses, authorities } = await getCatalogue()
  const expected = seedCatalogue()
  expect(authorities).toHaveLength(153)
  expect(courses.map(({ slug, provider, title, award }) => ({ slug, name: provider.name, title, award }))).toEqual(
    expected.courses.map(({ slug, provider, title, award }) => ({ slug, name: provider.name, title, award })),
  )
  for (const [at, course] of courses.entries()) {
    expect(course.facts.map(withoutProofs)).toEqual(expected.courses[at]?.facts.map(withoutProofs))
    expect(course.contested).toEqual(expected.courses[at]?.contested)
    expect(course.elsewhere.map(withoutProofs)).toEqual(expected.courses[at]?.elsewhere.map(withoutProofs))
    expect(course.fields).toEqual(expected.courses[at]?.fields)
  }
})

test('every proof is a slice of its stored document, which marks it', async () => {
  await importExpectedSeeds()
  const { courses } = await getCatalogue()
  const stored = await readSeeds()
  for (const course of courses) {
    const document = await getDocument(course.documents[0]?.id ?? '')
    const seed = stored.find(({ folder }) => folder === course.slug)
    expect(document?.text).toBe(seed && expectedOf(seed).document.text)
    const proofs = [...course.facts, ...course.elsewhere].flatMap((entry) => entry.proofs)
    expect(proofs.length).toBeGreaterThan(20)
    for (const { start, end, quote } of proofs) expect(document?.text.slice(start, end)).toBe(quote)
    expect(document?.marks.map(({ proofId }) => proofId).toSorted()).toEqual(proofs.map(({ id }) => id).toSorted())
  }
})

test('the same bytes given twice change nothing', async () => {
  const counts = async () => {
    const database = current()
    return {
      version: (await getCatalogue()).version,
      documents: await database.sourceDocument.count(),
      runs: await database.importRun.count(),
      drafts: await database.courseDraft.count(),
      versions: await database.courseVersion.count(),
      statements: await database.statement.count(),
      evidence: await database.evidence.count(),
      changes: await database.change.count(),
    }
  }
  await importExpectedSeeds()
  const first = await counts()
  await importExpectedSeeds()
  expect(await counts()).toEqual(first)
  expect(first).toMatchObject({ documents: 5, runs: 5, drafts: 5, versions: 5 })
})
