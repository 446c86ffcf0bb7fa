import { expect, test } from 'vitest'
import { inTransaction } from '@/lib/data/database'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { type CourseContent, courseContentSchema } from '@/lib/domain/course-content'
import { publishCourse } from '@/lib/workflows/publish-course'
import { testDatabase } from './support/test-database'

const { current } = testDatabase('seeded')
const courseId = 'university-of-birmingham'

const publish = (content: CourseContent, baseVersion: number) =>
  inTransaction((transaction) =>
    publishCourse(transaction, { courseId, baseVersion, content, by: 'Anna Reed', at: new Date('2026-11-22T10:00:00Z'), reason: 'New prospectus' }),
  )
const versionOf = async (version: number): Promise<CourseContent> => {
  const row = await current().courseVersion.findUniqueOrThrow({ where: { courseId_version: { courseId, version } } })
  return courseContentSchema.parse(row.content)
}
const published = async () => (await getCatalogue()).courses.find(({ id }) => id === courseId)

test('an edit makes a new version, replaces the rows and records the fields that changed', async () => {
  const first = await versionOf(1)
  const edit = { by: 'Anna Reed', on: '2026-11-22', reason: 'New prospectus' }
  const facts = first.facts.map((fact) =>
    fact.kind === 'fee' && fact.value.residency === 'home'
      ? { ...fact, value: { ...fact.value, amountPence: 250_000 }, standing: 'edited' as const, edit }
      : fact,
  )
  const { version: catalogueVersion } = await getCatalogue()
  expect(await publish({ ...first, facts }, 1)).toEqual({ courseId, version: 2 })
  const course = await published()
  expect((await getCatalogue()).version).toBe(catalogueVersion + 1)
  expect(course?.facts).toHaveLength(first.facts.length)
  expect(course?.facts.find(({ standing }) => standing === 'edited')).toMatchObject({ kind: 'fee', value: { amountPence: 250_000 }, edit })
  expect(course?.fields.fee.standing).toBe('edited')
  const changes = await current().change.findMany({ where: { courseId, version: 2 } })
  expect(changes.map(({ field, by, reason }) => ({ field, by, reason }))).toEqual([{ field: 'fee', by: 'Anna Reed', reason: 'New prospectus' }])
  expect(await versionOf(1)).toEqual(first)
})

test('who saw an older version publishes nothing', async () => {
  const content = await versionOf(1)
  const before = await getCatalogue()
  await expect(publish({ ...content, title: 'Another title' }, 1)).rejects.toMatchObject({ code: 'conflict' })
  expect(await getCatalogue()).toBe(before)
})

test('of many who publish at once from one version, one wins', async () => {
  const { version } = await current().course.findUniqueOrThrow({ where: { id: courseId } })
  const content = await versionOf(version)
  const answers = await Promise.allSettled(Array.from({ length: 8 }, (_, at) => publish({ ...content, title: `Title ${at}` }, version)))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const winner = answers.findIndex(({ status }) => status === 'fulfilled')
  expect((await published())?.title).toBe(`Title ${winner}`)
  expect(await current().courseVersion.count({ where: { courseId } })).toBe(version + 1)
})

test('a publication that fails on its last rows leaves everything as it was', async () => {
  const { version } = await current().course.findUniqueOrThrow({ where: { id: courseId } })
  const content = await versionOf(version)
  const before = await published()
  const elsewhere = [{ kind: 'funding' as const, where: 'a page', evidence: [{ documentId: 'no-such-document', start: 0, end: 1, quote: 'x' }] }]
  await expect(publish({ ...content, elsewhere }, version)).rejects.toThrow()
  expect((await published())?.facts).toEqual(before?.facts)
  expect(await current().courseVersion.count({ where: { courseId } })).toBe(version)
})

test('the database itself refuses words without an owner, an empty interval and an edit without a reason', async () => {
  const { documents } = (await published()) ?? { documents: [] }
  const documentId = documents[0]?.id ?? ''
  const words = { id: 'stray', documentId, position: 0, start: 5, end: 9, quote: 'word' }
  await expect(current().evidence.create({ data: words })).rejects.toThrow('Evidence_owner_check')
  const statement = await current().statement.findFirstOrThrow({ where: { courseId } })
  const empty = { ...words, statementId: statement.id, end: 5 }
  await expect(current().evidence.create({ data: empty })).rejects.toThrow('Evidence_interval_check')
  await expect(current().statement.update({ where: { id: statement.id }, data: { standing: 'edited', editedBy: null } })).rejects.toThrow(
    'Statement_edit_check',
  )
})
