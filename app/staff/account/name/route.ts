import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { setName } from '@/lib/data/member-changes'
import { nameSchema } from '@/lib/forms/people-fields'
import { staffForm } from '@/lib/forms/staff-form'
import { accountDonePath, accountPath } from '@/lib/staff-paths'

/** Sets one's own name. */
export const POST = staffForm({
  schema: z.object({ name: nameSchema }),
  page: () => accountPath(),
  work: async ({ userId }, { name }, { requestId }) => {
    const { path } = await once(requestId, userId, async (transaction) => {
      await setName(transaction, userId, name)
      return { path: accountDonePath('name') }
    })
    return path
  },
})
