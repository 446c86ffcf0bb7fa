import { getDatabase } from '@/lib/data/database'
import { unfinishedUploads } from '@/lib/data/uploads'
import { readUpload, uploadsInHand } from './read-upload'

// How each unfinished upload looked at the last call, and for how many calls it has looked so.
const shared: typeof globalThis & { nasencoStill?: Map<string, { readonly looks: string; readonly calls: number }> } = globalThis

/**
 * Takes up uploads at which nobody is at work: a process that was killed left them behind. Called again and again; an upload that has not moved for
 * `patience` calls is taken up, one after another, so that another process that reads it now is left alone.
 */
export async function resumeUploads(patience = 4): Promise<void> {
  const before = shared.nasencoStill ?? new Map()
  const rows = (await unfinishedUploads(getDatabase())).filter(({ id }) => !uploadsInHand().has(id))
  shared.nasencoStill = new Map(
    rows.map(({ id, status, done, changedAt }) => {
      const looks = `${status} ${done} ${changedAt.getTime()}`
      const last = before.get(id)
      return [id, { looks, calls: last?.looks === looks ? last.calls + 1 : 0 }] as const
    }),
  )
  for (const [id, { calls }] of shared.nasencoStill) {
    if (calls < patience) continue
    shared.nasencoStill.delete(id)
    await readUpload(id).catch((error: unknown) => console.error('An upload could not be taken up; it is tried again.', error))
  }
}
