import { randomUUID } from 'node:crypto'
import { oneTimeToken } from '@/lib/auth/one-time-token'
import { getDatabase, inTransaction } from '@/lib/data/database'
import { ProblemError } from '@/lib/problems'
import { invitationPath } from '@/lib/staff-paths'
import { type Invited, invitationDays, inviteMember } from '@/lib/workflows/invite-member'
import { migrateAt } from '@/prisma/migrate'

/** Invites somebody at an address of a database. Gives a sentence for people, with the link. */
export async function inviteAt(url: string, site: string, invited: Invited): Promise<{ readonly ok: boolean; readonly message: string }> {
  await migrateAt(url)
  process.env.DATABASE_URL = url
  try {
    const id = randomUUID()
    const token = await oneTimeToken('invitation', id)
    await inTransaction((transaction) => inviteMember(transaction, invited, { id, token, by: 'npm run staff' }))
    const message = `Give this link to ${invited.email}. It works once, within ${invitationDays} days:\n${site}${invitationPath(token)}`
    return { ok: true, message }
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, message: `${error.message}. Nobody was invited.` }
    throw error
  } finally {
    await getDatabase().$disconnect()
  }
}
