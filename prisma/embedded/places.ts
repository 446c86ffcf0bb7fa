import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where the embedded server keeps its things inside a data folder. */
export const placesIn = (dataDir: string) => ({
  database: resolve(dataDir, 'database'),
  /** Where a database is made for the first time, so that a crash leaves none half made. */
  unfinished: resolve(dataDir, 'database.unfinished'),
  lock: resolve(dataDir, 'database.lock'),
  running: resolve(dataDir, 'running.json'),
  socket: resolve(dataDir, 'socket'),
})

// The shortest limit among systems for the path of a local socket, less the name that PostgreSQL clients add.
const longestFolder = 104 - '/.s.PGSQL.5432'.length - 1

export type Listening = { readonly path: string; readonly url: string } | { readonly port: number; readonly host: string }

/**
 * Where the server listens: a local socket in a folder that only this user may enter, because the embedded database asks for no password; on Windows,
 * which lacks them, a free port of the machine itself.
 */
export async function listeningPlace(dataDir: string): Promise<Listening> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: 0 }
  const own = placesIn(dataDir).socket
  const folder = Buffer.byteLength(own) <= longestFolder ? own : await mkdtemp(join(tmpdir(), 'nasenco-'))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const address = new URL('postgresql://postgres@localhost:5432/postgres')
  address.searchParams.set('host', folder)
  return { path: join(folder, '.s.PGSQL.5432'), url: address.href }
}
