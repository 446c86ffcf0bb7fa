import 'server-only'
import { z } from 'zod'
import type { Transaction } from '@/lib/data/database'
import { once } from '@/lib/data/done-requests'
import type { Viewer } from '@/lib/domain/staff'
import { staffForm } from '@/lib/forms/staff-form'
import { memberPath, type PeopleDone, peopleDonePath } from '@/lib/staff-paths'

const schema = z.object({})

/** The handler of a button beside a member: does the deed once, and leads to the list of people, which says so. */
export const memberDeed = (deed: (transaction: Transaction, viewer: Viewer, userId: string) => Promise<void>, done: PeopleDone) =>
  staffForm<typeof schema, { userId: string }>({
    schema,
    page: ({ userId }) => memberPath(userId),
    work: async (viewer, _input, { parameters: { userId }, requestId }) => {
      const { path } = await once(requestId, viewer.userId, async (transaction) => {
        await deed(transaction, viewer, userId)
        return { path: peopleDonePath(done) }
      })
      return path
    },
  })
