import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { staffForm } from '@/lib/forms/staff-form'
import { memberPath, peopleDonePath } from '@/lib/staff-paths'
import { dropMembersSecondStep } from '@/lib/workflows/change-member'

const schema = z.object({})

/** Turns a member's second step off. */
export const POST = staffForm<typeof schema, { userId: string }>({
  schema,
  page: ({ userId }) => memberPath(userId),
  work: async (viewer, _input, { parameters: { userId }, requestId }) => {
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      await dropMembersSecondStep(transaction, viewer, userId)
      return { path: peopleDonePath('dropped') }
    })
    return path
  },
})
