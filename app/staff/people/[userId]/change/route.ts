import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { rightsFields } from '@/lib/forms/people-fields'
import { staffForm } from '@/lib/forms/staff-form'
import { memberPath, peopleDonePath } from '@/lib/staff-paths'
import { changeMember } from '@/lib/workflows/change-member'

const schema = z.object({ ...rightsFields, seenRole: rightsFields.role, seenProvider: rightsFields.provider })

/** Sets what a member may do. */
export const POST = staffForm<typeof schema, { userId: string }>({
  schema,
  page: ({ userId }) => memberPath(userId),
  work: async (viewer, { role, provider, seenRole, seenProvider }, { parameters: { userId }, requestId }) => {
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      const [seen, wanted] = [
        { role: seenRole, providerIds: seenProvider },
        { role, providerIds: provider },
      ]
      await changeMember(transaction, viewer, { userId, seen, wanted })
      return { path: peopleDonePath('changed') }
    })
    return path
  },
})
