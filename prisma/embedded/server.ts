import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { lock } from 'proper-lockfile'
import { listeningPlace, placesIn } from './places'
import type { Owner, Running } from './running'
import { inWholeRequests } from './whole-requests'

/** What the server tells the process that started it. */
export type ServerMessage = { readonly type: 'waiting' } | { readonly type: 'taken' } | { readonly type: 'ready'; readonly url: string }

// The only program that opens the database's folder: two processes on one folder spoil each other's data without a word.
const [dataDir = '.data', ownerJson = ''] = process.argv.slice(2)
const owner: Owner = JSON.parse(ownerJson)
const places = placesIn(dataDir)
const tell = (message: ServerMessage): void => {
  process.send?.(message)
}

const stale = 5_000
const takeLock = () =>
  lock(places.database, {
    lockfilePath: places.lock,
    realpath: false,
    stale,
    update: 1_000,
    onCompromised: (error) => {
      console.error('The database ends at once, because another process took its folder.', error.message)
      process.exit(1)
    },
  })

/** Takes the folder. What a crashed server left is stale after seconds: wait that long, and no longer. */
async function takeFolder(): Promise<(() => Promise<void>) | null> {
  await mkdir(dataDir, { recursive: true })
  for (let waited = 0; waited <= 2 * stale; waited += 250) {
    try {
      return await takeLock()
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) throw error
      if (waited === 0) tell({ type: 'waiting' })
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
  return null
}

async function openFolder(): Promise<PGlite> {
  if (!existsSync(places.database)) {
    await rm(places.unfinished, { recursive: true, force: true })
    const made = await PGlite.create(places.unfinished)
    await made.close()
    await rename(places.unfinished, places.database)
  }
  return PGlite.create(places.database)
}

async function serve(): Promise<void> {
  // The terminal sends its interrupt to every process; the one that started this one says when to end.
  process.on('SIGINT', () => {})
  const release = await takeFolder()
  if (!release) {
    tell({ type: 'taken' })
    process.disconnect()
    return
  }
  const database = await openFolder()
  const place = await listeningPlace(dataDir)
  if ('path' in place) await rm(place.path, { force: true })
  const server = new PGLiteSocketServer({ db: inWholeRequests(database), maxConnections: 20, ...place })
  await server.start()
  const url = 'url' in place ? place.url : `postgresql://postgres@${server.getServerConn()}/postgres`
  const running: Running = { pid: process.pid, url, owner }
  await writeFile(places.running, JSON.stringify(running), { mode: 0o600 })

  let ending = false
  const end = async (): Promise<void> => {
    if (ending) return
    ending = true
    await rm(places.running, { force: true })
    await server.stop()
    await database.close()
    await release()
    process.exit(0)
  }
  process.once('SIGTERM', end)
  process.once('disconnect', end)
  if (!process.connected) await end()
  tell({ type: 'ready', url })
}

await serve()
