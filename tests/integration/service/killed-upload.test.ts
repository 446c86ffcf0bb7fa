import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/data/database'
import { findUpload } from '@/lib/data/uploads'
import { readUpload } from '@/lib/workflows/read-upload'
import { resumeUploads } from '@/lib/workflows/resume-uploads'
import { randomFrom } from '@/tests/builders/random-edit'
import { until } from './running-service'
import { type ServerToKill, startServerToKill } from './server-to-kill'

const userId = 'user-worcester'

let database: Database
let server: ServerToKill

beforeAll(async () => {
  server = await startServerToKill()
  database = server.database
  await database.user.create({ data: { id: userId, name: 'Tom Hale', email: 'tom.hale@team.example' } })
  const providers = { create: [{ providerId: 'university-of-worcester' }] }
  await database.staffMember.create({ data: { userId, role: 'editor', since: new Date(), providers } })
})
afterAll(() => server.stop())

interface Reader {
  readonly child: ChildProcess
  /** The upload whose storing was acknowledged. */
  readonly stored: () => string | undefined
  readonly hasRead: () => boolean
}
function startReader(mark: string): Reader {
  const { child, printed } = server.start('read-upload-until-killed.ts', userId, mark, '30')
  return { child, stored: () => /stored (\S+)\n/.exec(printed())?.[1], hasRead: () => printed().includes('read\n') }
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
