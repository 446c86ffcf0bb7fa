import 'server-only'
import { getDatabase } from '@/lib/data/database'
import { courseOwner, documentOwner, draftOwner, readingOwner } from '@/lib/data/owned'
import { uploadOwner } from '@/lib/data/upload-owner'
import type { Owned, Viewer } from '@/lib/domain/staff'
import { mayAdd, mayEdit, mayManagePeople, maySee } from './rights'

type Find = (id: string) => Promise<Owned | null>

/** By the word after /staff/: whose the record of an address is. */
const records: Readonly<Record<string, Find>> = {
  courses: (id) => courseOwner(getDatabase(), id),
  drafts: (id) => draftOwner(getDatabase(), id),
  documents: (id) => documentOwner(getDatabase(), id),
  readings: (id) => readingOwner(getDatabase(), id),
  uploads: (id) => uploadOwner(getDatabase(), id),
  providers: async (id) => ({ providerIds: [id] }),
}
/** Addresses that look like a record's and are none: where something is added. */
const noRecords = new Set(['documents/add', 'courses/new'])
/** What one may look at of a course or a draft without the right to change it; every other page below them is a form. */
const readable: Readonly<Record<string, ReadonlySet<string>>> = {
  courses: new Set(['', 'history']),
  drafts: new Set(['', 'preview', 'publish', 'conflict']),
}

/**
 * Whether somebody may open an address of the staff pages, as far as the address tells: a foreign provider's record does not exist for them, and people
 * are the administrators' business. What somebody may do there is asked again where it is done.
 *
 * @example await mayOpen(editorOfWorcester, '/staff/courses/university-of-birmingham/history') // false
 */
export async function mayOpen(viewer: Viewer, pathname: string): Promise<boolean> {
  const [, , room = '', part = '', page = ''] = pathname.split('/')
  if (room === 'people') return mayManagePeople(viewer)
  if (noRecords.has(`${room}/${part}`)) return mayAdd(viewer)
  const find = Object.hasOwn(records, room) ? records[room] : undefined
  if (!find || !part) return true
  const owned = await find(decoded(part))
  const right = Object.hasOwn(readable, room) && !readable[room]?.has(page) ? mayEdit : maySee
  return owned !== null && right(viewer, owned)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
