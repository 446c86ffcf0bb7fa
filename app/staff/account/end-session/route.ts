import { z } from 'zod'
import { sessionIdOf } from '@/lib/auth/session-id'
import { endSessions } from '@/lib/data/sessions'
import { staffForm } from '@/lib/forms/staff-form'
import { accountDonePath, accountPath } from '@/lib/staff-paths'

/** Ends one of one's own sessions, or all but this one. */
export const POST = staffForm({
  schema: z.object({ session: z.string().min(1).max(200) }),
  page: () => accountPath(),
  work: async ({ userId }, { session }, { request }) => {
    const current = await sessionIdOf(request.headers)
    await endSessions(userId, session === 'others' ? { allBut: current ?? '' } : { id: session })
    return accountDonePath('session')
  },
})
