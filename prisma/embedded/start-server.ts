import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Owner } from './running'
import type { ServerMessage } from './server'

export interface StartedServer {
  readonly url: string
  /** Ends the server and resolves when its folder is closed. */
  readonly stop: () => Promise<void>
  /** Resolves when the server's process has ended, for whatever reason. */
  readonly ended: Promise<void>
}

/**
 * Starts the embedded server on a data folder as a child process, which ends by itself when this process does. Resolves when it answers; null when
 * another process holds the folder. `waiting` is called once when it first has to wait for what a crash left behind.
 */
export function startServer(dataDir: string, owner: Owner, waiting: () => void): Promise<StartedServer | null> {
  const program = join(import.meta.dirname, 'server.ts')
  const child = fork(program, [dataDir, JSON.stringify(owner)], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    if (child.connected) child.disconnect()
    await ended
  }
  return new Promise((resolve, reject) => {
    child.on('message', (message: ServerMessage) => {
      if (message.type === 'waiting') waiting()
      else resolve(message.type === 'ready' ? { url: message.url, stop, ended } : null)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The embedded database ended while it was starting (exit ${code}).`)))
  })
}
