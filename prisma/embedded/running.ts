import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { placesIn } from './places'

/** What a running embedded server writes down: its process, its address, and for whom it runs. */
export const runningSchema = z.object({
  pid: z.number().int().positive(),
  url: z.string(),
  owner: z.object({
    pid: z.number().int().positive(),
    /** Such as "npm start". */
    command: z.string(),
    /** The address of the site, for a command that serves one. */
    site: z.string().nullable(),
  }),
})
export type Running = z.infer<typeof runningSchema>
export type Owner = Running['owner']

/** Whether anything listens at an address. Even a server that is busy or paused accepts; only one that is gone refuses. */
function accepts(url: string): Promise<boolean> {
  const { hostname, port, searchParams } = new URL(url)
  const folder = searchParams.get('host')
  return new Promise((resolve) => {
    const socket = folder ? connect(join(folder, `.s.PGSQL.${port}`)) : connect(Number(port), hostname)
    const answer = (accepted: boolean) => {
      socket.destroy()
      resolve(accepted)
    }
    socket.once('connect', () => answer(true)).once('error', () => answer(false))
  })
}

/** The embedded server that runs on a data folder now, or null; what a crashed one left behind counts for nothing. */
export async function findRunning(dataDir: string): Promise<Running | null> {
  const text = await readFile(placesIn(dataDir).running, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const running = runningSchema.parse(JSON.parse(text))
    return (await accepts(running.url)) ? running : null
  } catch {
    return null
  }
}
