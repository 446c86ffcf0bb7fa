import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { staffForm } from '@/lib/forms/staff-form'
import { memberPath, peopleDonePath } from '@/lib/staff-paths'
import { endAccess } from '@/lib/workflows/change-member'

const schema = z.object({})

/** Ends a member's access and every session of theirs. */
export const POST = staffForm<typeof schema, { userId: string }>({
  schema,
  page: ({ userId }) => memberPath(userId),
  work: async (viewer, _input, { parameters: { userId }, requestId }) => {
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      await endAccess(transaction, viewer, userId)
      return { path: peopleDonePath('ended') }
    })
    return path
  },
})
