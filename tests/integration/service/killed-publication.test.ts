import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCourses } from '@/lib/data/catalogue-courses'
import { readVersion } from '@/lib/data/courses'
import { type Database, openDatabase, setDatabase } from '@/lib/data/database'
import { publishedCourse } from '@/lib/domain/published-course'
import { startServer } from '@/prisma/embedded/start-server'
import { migrateAt } from '@/prisma/migrate'
import { randomFrom } from '@/tests/builders/random-edit'
import { importExpectedSeeds } from '../support/expected-reading'

const root = join(import.meta.dirname, '../../..')
const courseId = 'university-of-birmingham'
const kills = 30

let folder = ''
let database: Database
let url = ''
let stop: () => Promise<void> = async () => {}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nasenco-killed-'))
  const server = await startServer(folder, { pid: process.pid, command: 'test', site: null }, () => {})
  if (!server) throw new Error('The folder is new and cannot be taken.')
  ;({ url, stop } = server)
  await migrateAt(url)
  database = openDatabase(url)
  setDatabase(database)
  await importExpectedSeeds()
})
afterAll(async () => {
  setDatabase(undefined)
  await database.$disconnect()
  await stop()
  await rm(folder, { recursive: true, force: true })
})

interface Publisher {
  readonly child: ChildProcess
  /** The newest version whose publication was acknowledged. */
  readonly acknowledged: () => number
}

function startPublisher(seed: number): Publisher {
  const script = 'tests/integration/service/publish-until-killed.ts'
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', script, courseId, String(seed)], {
    cwd: root,
    env: { NODE_ENV: 'test', PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: url, CLOCK: '2026-11-22T09:00:00Z' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (part: Buffer) => {
    printed += part.toString()
  })
  return { child, acknowledged: () => Math.max(0, ...[...printed.matchAll(/published (\d+)\n/g)].map(([, version]) => Number(version))) }
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
