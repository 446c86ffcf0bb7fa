import { randomUUID } from 'node:crypto'
import { POST as accept } from '@/app/staff/invitation/[token]/accept/route'
import { getViewer } from '@/lib/auth/get-viewer'
import { oneTimeToken } from '@/lib/auth/one-time-token'
import { inTransaction } from '@/lib/data/database'
import type { StaffRole, Viewer } from '@/lib/domain/staff'
import { inviteMember } from '@/lib/workflows/invite-member'
import { send } from './staff-request'

export const goodPassword = 'four words that rhyme not'

/** Invites somebody and gives the token of their link. */
export async function invite(role: StaffRole = 'administrator', providerIds: readonly string[] = [], email = `${randomUUID()}@team.example`) {
  const id = randomUUID()
  const token = await oneTimeToken('invitation', id)
  await inTransaction((transaction) => inviteMember(transaction, { email, role, providerIds }, { id, token, by: 'npm run staff' }))
  return { id, token, email }
}

export interface Joined {
  readonly viewer: Viewer
  readonly cookie: string
  readonly email: string
}

/** Somebody who took up an invitation and is signed in. */
export async function join(name: string, role: StaffRole = 'administrator', providerIds: readonly string[] = []): Promise<Joined> {
  const { token, email } = await invite(role, providerIds)
  const { cookie } = await send(accept, { token }, { name, password: goodPassword })
  const viewer = await getViewer(new Headers({ cookie }))
  if (!viewer) throw new Error('The invitation did not lead in.')
  return { viewer, cookie, email }
}

/** Who is signed in by a cookie. */
export const who = async (cookie: string): Promise<string | null> => (await getViewer(new Headers({ cookie })))?.name ?? null
