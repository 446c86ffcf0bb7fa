import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { z } from 'zod'
import { getAuth } from '@/lib/auth/auth'
import { oneTimeToken } from '@/lib/auth/one-time-token'
import { getDatabase, inTransaction } from '@/lib/data/database'
import { staffRoleSchema } from '@/lib/domain/staff'
import { acceptInvitation } from '@/lib/workflows/accept-invitation'
import { inviteMember } from '@/lib/workflows/invite-member'
import { findRunning } from '@/prisma/embedded/running'

const wantedSchema = z.object({
  role: staffRoleSchema,
  providerIds: z.array(z.string()),
  name: z.string(),
  email: z.string(),
  password: z.string(),
})

/** Runs beside the service of the journeys: makes a member by way of an invitation, signs them in and prints the session's cookie. */
async function makeMember(): Promise<void> {
  const { name, password, ...invited } = wantedSchema.parse(JSON.parse(process.argv[2] ?? ''))
  const folder = resolve(import.meta.dirname, '../../..', process.env.JOURNEYS_DATA_DIR ?? '.data/journeys')
  process.env.DATABASE_URL ||= (await findRunning(folder))?.url
  const id = randomUUID()
  const token = await oneTimeToken('invitation', id)
  await inTransaction((transaction) => inviteMember(transaction, invited, { id, token, by: 'npm run staff' }))
  const email = await acceptInvitation(token, { name, password })
  const auth = await getAuth()
  const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true })
  const [cookie = ''] = headers.getSetCookie()
  const [, value = ''] = /^staff\.session_token=([^;]+)/.exec(cookie) ?? []
  console.log(JSON.stringify({ value }))
  await getDatabase().$disconnect()
}

await makeMember()
