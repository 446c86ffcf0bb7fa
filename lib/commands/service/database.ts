import type { Settings } from '@/lib/env'
import { findRunning } from '@/prisma/embedded/running'
import { startServer } from '@/prisma/embedded/start-server'
import type { Endings } from './endings'

export type DatabaseAnswer =
  | { readonly ok: true; readonly url: string; readonly lost: Promise<void> }
  | { readonly ok: false; readonly message: string }

const never = new Promise<void>(() => {})
const taken = 'Another process uses the data folder and does not answer. Try again in a few seconds, or set DATA_DIR to another folder.'

/** PostgreSQL at DATABASE_URL, or the embedded one as a child. `site` is the address that the command is going to serve. */
export async function databaseToServe(settings: Settings, command: string, site: string, endings: Endings): Promise<DatabaseAnswer> {
  if (settings.DATABASE_URL) return { ok: true, url: settings.DATABASE_URL, lost: never }
  const running = await findRunning(settings.DATA_DIR)
  if (running) {
    const { owner } = running
    const message = owner.site
      ? `The service is already running at ${owner.site} (${owner.command}, process ${owner.pid}).\nOpen it there, or end it with Ctrl-C where it was started. For a second one beside it, set both PORT and DATA_DIR.`
      : `"${owner.command}" is working on the data folder (process ${owner.pid}). Try again when it is done.`
    return { ok: false, message }
  }
  return start(settings, command, site, endings)
}

/** PostgreSQL at DATABASE_URL, the embedded one that is running, or one of the command's own until it ends. */
export async function databaseToUse(settings: Settings, command: string, endings: Endings): Promise<DatabaseAnswer> {
  if (settings.DATABASE_URL) return { ok: true, url: settings.DATABASE_URL, lost: never }
  const running = await findRunning(settings.DATA_DIR)
  return running ? { ok: true, url: running.url, lost: never } : start(settings, command, null, endings)
}

async function start(settings: Settings, command: string, site: string | null, endings: Endings): Promise<DatabaseAnswer> {
  const waiting = () => console.log('Waiting a few seconds for what the last run left behind…')
  const server = await startServer(settings.DATA_DIR, { pid: process.pid, command, site }, waiting)
  if (!server) return { ok: false, message: taken }
  endings.add(server.stop)
  return { ok: true, url: server.url, lost: server.ended }
}
