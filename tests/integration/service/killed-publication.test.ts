import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCourses } from '@/lib/data/catalogue-courses'
import { readVersion } from '@/lib/data/courses'
import type { Database } from '@/lib/data/database'
import { publishedCourse } from '@/lib/domain/published-course'
import { randomFrom } from '@/tests/builders/random-edit'
import { type ServerToKill, startServerToKill } from './server-to-kill'

const courseId = 'university-of-birmingham'
const kills = 30

let database: Database
let server: ServerToKill

beforeAll(async () => {
  server = await startServerToKill()
  database = server.database
})
afterAll(() => server.stop())

interface Publisher {
  readonly child: ChildProcess
  /** The newest version whose publication was acknowledged. */
  readonly acknowledged: () => number
}

function startPublisher(seed: number): Publisher {
  const { child, printed } = server.start('publish-until-killed.ts', courseId, String(seed))
  return { child, acknowledged: () => Math.max(0, ...[...printed().matchAll(/published (\d+)\n/g)].map(([, version]) => Number(version))) }
}

/** The rows, the version and the audit log are those of one publication, whole. */
async function expectWhole(least: number): Promise<void> {
  const { version } = await database.course.findUniqueOrThrow({ where: { id: courseId } })
  expect(version).toBeGreaterThanOrEqual(least)
  const content = await readVersion(database, courseId, version)
  const course = (await readCourses(database, 2026)).find(({ id }) => id === courseId)
  if (!content || !course) throw new Error('The course or its version is gone.')
  const { id, slug, provider, documents, publishedAt } = course
  expect(course).toEqual(publishedCourse({ id, slug, provider, documents, publishedAt, content }, 2026))
  expect(await database.courseVersion.count({ where: { courseId } })).toBe(version)
  expect(await database.change.count({ where: { courseId, version: { gt: version } } })).toBe(0)
  expect(await database.courseDraft.count({ where: { openFor: courseId } })).toBeLessThanOrEqual(1)
}

test(`a process killed ${kills} times while it publishes leaves the old or the new version whole, and loses nothing that was acknowledged`, async () => {
  const random = randomFrom(30)
  let published = 1
  for (let kill = 0; kill < kills; kill++) {
    const publisher = startPublisher(kill)
    // The first publication says that it is under way; from there the moment of the kill is chance.
    while (publisher.acknowledged() === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await new Promise((resolve) => setTimeout(resolve, random() * 400))
    publisher.child.kill('SIGKILL')
    await once(publisher.child, 'exit')
    published = Math.max(published, publisher.acknowledged())
    await expectWhole(published)
  }
  expect(published).toBeGreaterThan(kills)
})
