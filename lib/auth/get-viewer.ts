import 'server-only'
import { getDatabase } from '@/lib/data/database'
import { readViewer } from '@/lib/data/viewers'
import type { Viewer } from '@/lib/domain/staff'
import { getAuth } from './auth'

/** Who is signed in by the cookies of a request; null for nobody, for an ended session and for somebody whose access has ended. */
export async function getViewer(headers: Headers): Promise<Viewer | null> {
  if (!headers.get('cookie')?.includes('staff.session_token')) return null
  const auth = await getAuth()
  const found = await auth.api.getSession({ headers })
  return found && readViewer(getDatabase(), found.user.id)
}
