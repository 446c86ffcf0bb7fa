import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase, setDatabase } from '@/lib/data/database'
import { startServer } from '@/prisma/embedded/start-server'
import { migrateAt } from '@/prisma/migrate'
import { importExpectedSeeds } from '../support/expected-reading'

/** A database server of its own with the seeds, whose clients are killed one after another. */
export interface ServerToKill {
  readonly database: Database
  /** Starts a script of this folder on the database, in a process of its own. */
  readonly start: (script: string, ...parameters: readonly string[]) => Client
  readonly stop: () => Promise<void>
}
export interface Client {
  readonly child: ChildProcess
  /** All that it has printed so far. */
  readonly printed: () => string
}

export async function startServerToKill(): Promise<ServerToKill> {
  const folder = await mkdtemp(join(tmpdir(), 'nasenco-killed-'))
  const server = await startServer(folder, { pid: process.pid, command: 'test', site: null }, () => {})
  if (!server) throw new Error('The folder is new and cannot be taken.')
  await migrateAt(server.url)
  const database = openDatabase(server.url)
  setDatabase(database)
  await importExpectedSeeds()
  return {
    database,
    start: (script, ...parameters) => {
      const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', join(import.meta.dirname, script), ...parameters], {
        cwd: join(import.meta.dirname, '../../..'),
        env: { NODE_ENV: 'test', PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: server.url, CLOCK: '2026-11-22T09:00:00Z' },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let printed = ''
      child.stdout.on('data', (part: Buffer) => {
        printed += part.toString()
      })
      return { child, printed: () => printed }
    },
    stop: async () => {
      setDatabase(undefined)
      await database.$disconnect()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
