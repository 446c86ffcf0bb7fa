import 'server-only'
import { getDatabase } from '@/lib/data/database'
import { courseOwner, documentOwner, draftOwner, readingOwner } from '@/lib/data/owned'
import { uploadOwner } from '@/lib/data/upload-owner'
import type { Owned, Viewer } from '@/lib/domain/staff'
import { mayManagePeople, maySee } from './rights'

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
/** Addresses that look like a record's and are none. */
const noRecords = new Set(['documents/add', 'courses/new'])

/**
 * Whether somebody may open an address of the staff pages, as far as the address tells: a foreign provider's record does not exist for them, and people
 * are the administrators' business. What somebody may do there is asked again where it is done.
 *
 * @example await mayOpen(editorOfWorcester, '/staff/courses/university-of-birmingham/history') // false
 */
export async function mayOpen(viewer: Viewer, pathname: string): Promise<boolean> {
  const [, , room = '', part = ''] = pathname.split('/')
  if (room === 'people') return mayManagePeople(viewer)
  const find = Object.hasOwn(records, room) ? records[room] : undefined
  if (!find || !part || noRecords.has(`${room}/${part}`)) return true
  const owned = await find(decoded(part))
  return owned !== null && maySee(viewer, owned)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
