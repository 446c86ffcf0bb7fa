import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { getDocument } from '@/lib/data/get-document'
import { readSeeds } from '@/seeds/read-seeds'
import { seedCatalogue } from '@/tests/builders/seed-catalogue'
import { expectedOf, importExpectedSeeds } from './support/expected-reading'
import { testDatabase } from './support/test-database'

const { current } = testDatabase('seeded')

const withoutProofs = <T extends { readonly proofs: unknown }>({ proofs: _, ...rest }: T) => rest

test('the catalogue says what the extractions say, field by field', async () => {
  const { courses, authorities } = await getCatalogue()
  const expected = seedCatalogue()
  expect(authorities).toHaveLength(153)
  expect(courses).toHaveLength(5)
  for (const [at, course] of courses.entries()) {
    const read = expected.courses[at]
    expect(course).toMatchObject({
      slug: read?.slug,
      title: read?.title,
      award: read?.award,
      editionFrom: read?.editionFrom,
      editionTo: read?.editionTo,
    })
    expect(course.provider).toEqual({ ...read?.provider, id: expect.any(String) })
    expect(course.facts.map(withoutProofs)).toEqual(read?.facts.map(withoutProofs))
    expect(course.contested).toEqual(read?.contested)
    expect(course.elsewhere.map(withoutProofs)).toEqual(read?.elsewhere.map(withoutProofs))
    expect(course.fields).toEqual(read?.fields)
  }
})

test('every proof is a slice of its stored document, which marks it', async () => {
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

test('documents are kept byte for byte, and one that nothing published rests on is not shown', async () => {
  for (const { name, bytes } of await readSeeds()) {
    const row = await current().sourceDocument.findFirstOrThrow({ where: { name } })
    expect(Buffer.from(row.bytes).equals(bytes)).toBe(true)
  }
  expect(await getDocument('no-such-document')).toBeNull()
})

test('the members of a consortium are providers, and areas are authorities', async () => {
  const members = await current().partnership.findMany({
    where: { statement: { courseId: 'south-west-consortium' }, role: 'partner' },
    include: { provider: true },
    orderBy: { name: 'asc' },
  })
  expect(members.map(({ provider }) => [provider?.slug, provider?.type])).toEqual([
    ['university-of-exeter', 'university'],
    ['university-of-plymouth', 'university'],
  ])
  const torbay = await current().areaServed.findFirst({ where: { name: 'Torbay' }, include: { authority: true } })
  expect(torbay?.authority?.gssCode).toBe('E06000027')
  const named = await current().partnership.findFirst({ where: { name: 'BPN' } })
  expect(named?.providerId).toBe('best-practice-network')
})

test('every field of a first publication is in the audit log', async () => {
  const changes = await current().change.findMany({ where: { courseId: 'university-of-birmingham' } })
  expect(changes.find(({ field }) => field === 'fee')).toMatchObject({ version: 1, before: null, reason: 'First reading' })
  expect(new Set(changes.map(({ field }) => field)).size).toBe(changes.length)
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
  const before = await counts()
  await importExpectedSeeds()
  expect(await counts()).toEqual(before)
  expect(before).toMatchObject({ documents: 5, runs: 5, drafts: 5, versions: 5 })
})
