import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freePort } from '@/lib/commands/service/free-port'
import { startServer } from '@/prisma/embedded/start-server'
import { addressOf, onServer } from '../support/database-template'
import { startService, untilRunning } from './running-service'

interface Lent {
  readonly url: string
  readonly giveBack: () => Promise<void>
}

/** An empty database that is somebody else's: on the server of TEST_DATABASE_URL, or on one that this test runs. */
async function lendDatabase(folder: string): Promise<Lent> {
  const server = process.env.TEST_DATABASE_URL
  if (server) {
    const name = `nasenco_service_${randomBytes(6).toString('hex')}`
    await onServer(server, `CREATE DATABASE ${name}`)
    return { url: addressOf(server, name), giveBack: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`) }
  }
  const started = await startServer(join(folder, 'elsewhere'), { pid: process.pid, command: 'test', site: null }, () => {})
  if (!started) throw new Error('The folder is new and cannot be taken.')
  return { url: started.url, giveBack: started.stop }
}

test('with DATABASE_URL the service uses that PostgreSQL, and starts none of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nasenco-postgres-'))
  const { url, giveBack } = await lendDatabase(folder)
  const port = await freePort()
  const environment = { PORT: String(port), DATA_DIR: join(folder, 'unused'), DATABASE_URL: url }
  for (const readings of ['Read 5 of 5', 'The build is current']) {
    const service = startService(environment)
    await untilRunning(service)
    expect(service.printed()).toContain(readings)
    expect((await fetch(`http://127.0.0.1:${port}/sources/worcester-course-page-ff8607bc`)).status).toBe(200)
    service.process.kill('SIGTERM')
    expect(await service.ended).toBe(0)
  }
  expect(existsSync(environment.DATA_DIR)).toBe(false)
  await giveBack()
  await rm(folder, { recursive: true, force: true })
})
