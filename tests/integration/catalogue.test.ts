import { expect, test, vi } from 'vitest'
import { setDatabase } from '@/lib/data/database'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { getDocument } from '@/lib/data/get-document'
import { testDatabase } from './support/test-database'

const { current, takeAway } = testDatabase('seeded')

test('the snapshot is one object until something is published', async () => {
  const [one, other] = await Promise.all([getCatalogue(), getCatalogue()])
  expect(one).toBe(other)
  expect(await getCatalogue()).toBe(one)
  await current().catalogueVersion.update({ where: { id: 1 }, data: { version: { increment: 1 } } })
  const renewed = await getCatalogue()
  expect(renewed).not.toBe(one)
  expect(renewed.courses).toEqual(one.courses)
})

test('many who ask at once share one look at the version', async () => {
  const look = vi.spyOn(current().catalogueVersion, 'findUniqueOrThrow')
  await Promise.all(Array.from({ length: 50 }, () => getCatalogue()))
  expect(look).toHaveBeenCalledTimes(1)
  look.mockRestore()
})

test('a printed value ages by itself when its academic year is over', async () => {
  const feeOf = async () => (await getCatalogue()).courses.find(({ id }) => id === 'university-of-birmingham')?.fields.fee.standing
  expect(await feeOf()).toBe('stale')
  vi.stubEnv('CLOCK', '2016-11-22T09:00:00Z')
  expect(await feeOf()).toBe('stated')
  vi.unstubAllEnvs()
  expect(await feeOf()).toBe('stale')
})

test('while the database is away the last snapshot answers; who never had one is told so', async () => {
  const last = await getCatalogue()
  const database = current()
  const id = last.courses[0]?.documents[0]?.id ?? ''
  const document = await getDocument(id)
  await takeAway()
  expect(await getCatalogue()).toBe(last)
  expect(await getDocument(id)).toBe(document)
  expect(document?.text).not.toBe('')
  setDatabase(undefined)
  await expect(getCatalogue()).rejects.toMatchObject({ code: 'database_away' })
  setDatabase(database)
})
