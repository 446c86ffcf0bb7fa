import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase, setDatabase } from '@/lib/data/database'
import { findUpload } from '@/lib/data/uploads'
import { readUpload } from '@/lib/workflows/read-upload'
import { resumeUploads } from '@/lib/workflows/resume-uploads'
import { startServer } from '@/prisma/embedded/start-server'
import { migrateAt } from '@/prisma/migrate'
import { randomFrom } from '@/tests/builders/random-edit'
import { importExpectedSeeds } from '../support/expected-reading'
import { until } from './running-service'

const root = join(import.meta.dirname, '../../..')
const userId = 'user-worcester'

let folder = ''
let database: Database
let url = ''
let stop: () => Promise<void> = async () => {}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nasenco-upload-'))
  const server = await startServer(folder, { pid: process.pid, command: 'test', site: null }, () => {})
  if (!server) throw new Error('The folder is new and cannot be taken.')
  ;({ url, stop } = server)
  await migrateAt(url)
  database = openDatabase(url)
  setDatabase(database)
  await importExpectedSeeds()
  await database.user.create({ data: { id: userId, name: 'Tom Hale', email: 'tom.hale@team.example' } })
  const providers = { create: [{ providerId: 'university-of-worcester' }] }
  await database.staffMember.create({ data: { userId, role: 'editor', since: new Date(), providers } })
})
afterAll(async () => {
  setDatabase(undefined)
  await database.$disconnect()
  await stop()
  await rm(folder, { recursive: true, force: true })
})

interface Reader {
  readonly child: ChildProcess
  /** The upload whose storing was acknowledged. */
  readonly stored: () => string | undefined
  readonly hasRead: () => boolean
}
function startReader(mark: string): Reader {
  const script = 'tests/integration/service/read-upload-until-killed.ts'
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', script, userId, mark, '30'], {
    cwd: root,
    env: { NODE_ENV: 'test', PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: url, CLOCK: '2026-11-22T09:00:00Z' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (part: Buffer) => {
    printed += part.toString()
  })
  return { child, stored: () => /stored (\S+)\n/.exec(printed)?.[1], hasRead: () => printed.includes('read\n') }
}
async function kill({ child }: Reader): Promise<void> {
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/** Either it is read whole, with one document and one reading, or nothing of it is there but the upload with its bytes. */
async function expectWholeOrWaiting(uploadId: string): Promise<'done' | 'waiting'> {
  const upload = await findUpload(database, uploadId)
  const title = upload?.name.replace('.pdf', '')
  const documents = await database.sourceDocument.findMany({ where: { title: `Leaflet ${title}` }, select: { id: true, importRuns: true } })
  if (upload?.status === 'done') {
    expect(documents.map(({ id, importRuns }) => [id, importRuns.map((run) => run.id)])).toEqual([[upload.documentId, [upload.importRunId]]])
    return 'done'
  }
  expect(upload?.status).toMatch(/^(waiting|reading)$/)
  expect(documents).toEqual([])
  expect((await database.upload.findUnique({ where: { id: uploadId }, select: { bytes: true } }))?.bytes?.length).toBeGreaterThan(10_000)
  return 'waiting'
}

test('a process killed in the middle of reading loses nothing that was acknowledged: the next one takes it up, whole', async () => {
  const random = randomFrom(7)
  const uploads: string[] = []
  let halfway = 0
  for (const [at, moment] of (['pages', 'pages', 'chance', 'chance'] as const).entries()) {
    const reader = startReader(`leaflet-${at}`)
    await until(() => reader.stored() !== undefined)
    const uploadId = reader.stored() ?? ''
    if (moment === 'pages') await until(async () => ((await findUpload(database, uploadId))?.done ?? 0) > 0 || reader.hasRead())
    else await new Promise((resolve) => setTimeout(resolve, random() * 600))
    await kill(reader)
    uploads.push(uploadId)
    if ((await expectWholeOrWaiting(uploadId)) === 'waiting') halfway += 1
  }
  expect(halfway).toBeGreaterThan(0)
  await resumeUploads(0)
  for (const uploadId of uploads) expect(await expectWholeOrWaiting(uploadId)).toBe('done')
})

test('a document that ends its process three times is not tried for ever: it is refused, and says what to do', async () => {
  const reader = startReader('leaflet-poison')
  await until(() => reader.stored() !== undefined)
  const uploadId = reader.stored() ?? ''
  await kill(reader)
  await database.upload.update({ where: { id: uploadId }, data: { tries: 3, status: 'reading' } })
  await readUpload(uploadId)
  const upload = await findUpload(database, uploadId)
  expect(upload?.problem?.message).toBe(
    'We began to read this file 3 times and did not come to its end. Nothing was changed. Paste its text instead.',
  )
  expect(upload).toMatchObject({ status: 'refused', documentId: null })
})
