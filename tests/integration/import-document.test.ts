import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/data/get-catalogue'
import type { Extraction } from '@/lib/domain/fact'
import { importDocument } from '@/lib/workflows/import-document'
import { importSeeds } from '@/lib/workflows/import-seeds'
import type { Read } from '@/lib/workflows/read-document'
import { settleImport } from '@/lib/workflows/settle-import'
import { readPlaces, readSeeds } from '@/seeds/read-seeds'
import { expectedReader } from './support/expected-reading'
import { testDatabase } from './support/test-database'

const { current } = testDatabase('empty')
const by = 'Anna Reed'
const give = (text: string) => ({
  name: 'page.txt',
  bytes: Buffer.from(text),
  by,
  about: { title: 'A page', sourceKind: 'web_page' as const, url: null, seenOn: '2026-11-01' },
})

/** A reader to whom every document is of one kind and says nothing else. */
const readerOf =
  (kind: Extraction['document']['kind']): Read =>
  async ({ name, bytes }) => {
    const text = Buffer.from(bytes).toString()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const document = { name, mediaType: 'text/plain', sha256, text, characters: text.length, kind, editionFrom: null, editionTo: null }
    return { ok: true, trace: {}, extraction: { document, facts: [], contested: [], notStated: [], elsewhere: [] } }
  }

test('a document that cannot be read leaves nothing behind', async () => {
  const problem = { code: 'empty', message: 'This file holds no text. Nothing was changed.' }
  expect(await importDocument(give(''), async () => ({ ok: false, problem }))).toEqual({ outcome: 'refused', problem })
  expect(await current().sourceDocument.count()).toBe(0)
  expect(await current().importRun.count()).toBe(0)
})

test('a document that offers no course is kept, and proposes none', async () => {
  const result = await importDocument(give('A job advert'), readerOf('not_course'))
  expect(result).toMatchObject({ outcome: 'no_course', kind: 'not_course' })
  expect(await current().sourceDocument.count()).toBe(1)
  expect(await current().courseDraft.count()).toBe(0)
})

test('a proposal is no publication; a course without any fact can be settled all the same', async () => {
  const { version } = await getCatalogue()
  const result = await importDocument(give('An NPQ'), readerOf('npq_course'))
  if (result.outcome !== 'proposed') throw new Error(result.outcome)
  expect(await getCatalogue()).toMatchObject({ version, courses: [] })
  await settleImport(result.draftId, by, 'Checked')
  const { courses } = await getCatalogue()
  expect(courses[0]).toMatchObject({ award: 'npq_senco', provider: { name: 'A page', nameGivenByStaff: true }, facts: [] })
  expect(Object.values(courses[0]?.fields ?? {}).every(({ standing }) => standing === 'not_stated')).toBe(true)
  await expect(settleImport(result.draftId, by, 'Checked twice')).rejects.toMatchObject({ code: 'not_found' })
})

test('the same bytes given many times at once are stored once', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => importDocument(give('A course'), readerOf('nasenco_course'))))
  expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['proposed', ...Array.from({ length: 5 }, () => 'unchanged')])
  expect(new Set(answers.map((answer) => 'documentId' in answer && answer.documentId)).size).toBe(1)
})

test('one proposal settled many times at once is published once', async () => {
  const result = await importDocument(give('Another course'), readerOf('nasenco_course'))
  if (result.outcome !== 'proposed') throw new Error(result.outcome)
  const before = await current().course.count()
  const answers = await Promise.allSettled(Array.from({ length: 6 }, () => settleImport(result.draftId, by, 'Checked')))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await current().course.count()).toBe(before + 1)
})

test('a proposal that a crash left open is settled by the next first reading', async () => {
  const [seeds, read] = [await readSeeds(), await expectedReader()]
  for (const seed of seeds) await importDocument({ ...seed, by }, read)
  const before = await current().course.count()
  await importSeeds(seeds, await readPlaces(), () => {}, read)
  expect(await current().course.count()).toBe(before + 5)
  expect(
    await current().courseDraft.count({ where: { importRun: { document: { name: { in: seeds.map(({ name }) => name) } } }, status: 'open' } }),
  ).toBe(0)
})

test('two instances that start at once make one catalogue', async () => {
  const [seeds, read, places] = [await readSeeds(), await expectedReader(), await readPlaces()]
  await current().course.deleteMany()
  await current().sourceDocument.deleteMany()
  await current().authority.deleteMany()
  await Promise.all([importSeeds(seeds, places, () => {}, read), importSeeds(seeds, places, () => {}, read)])
  expect(await current().course.count()).toBe(5)
  expect(await current().authority.count()).toBe(153)
})
