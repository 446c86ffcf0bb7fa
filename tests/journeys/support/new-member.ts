import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { getAuth } from '@/lib/auth/auth'
import { oneTimeToken } from '@/lib/auth/one-time-token'
import { inTransaction } from '@/lib/data/database'
import { acceptInvitation } from '@/lib/workflows/accept-invitation'
import { type Invited, inviteMember } from '@/lib/workflows/invite-member'
import { findRunning } from '@/prisma/embedded/running'

/** Makes this process use the database of the journeys' service. */
export async function joinJourneysDatabase(): Promise<void> {
  const folder = resolve(import.meta.dirname, '../../..', process.env.JOURNEYS_DATA_DIR ?? '.data/journeys')
  const url = process.env.DATABASE_URL || (await findRunning(folder))?.url
  if (!url) throw new Error('The service of the journeys does not run.')
  process.env.DATABASE_URL = url
}

export interface NewMember extends Invited {
  readonly name: string
  readonly password: string
}

/** Makes a member by way of an invitation, signs them in and gives the session's cookie. */
export async function newMember({ name, password, ...invited }: NewMember): Promise<{ readonly cookie: string; readonly userId: string }> {
  const id = randomUUID()
  const token = await oneTimeToken('invitation', id)
  await inTransaction((transaction) => inviteMember(transaction, invited, { id, token, by: 'npm run staff' }))
  const email = await acceptInvitation(token, { name, password })
  const auth = await getAuth()
  const { headers, response } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true })
  const [line = ''] = headers.getSetCookie()
  const [, cookie = ''] = /^staff\.session_token=([^;]+)/.exec(line) ?? []
  return { cookie, userId: response.user.id }
}
