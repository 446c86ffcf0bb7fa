import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { staffForm } from '@/lib/forms/staff-form'
import { peopleDonePath, peoplePath } from '@/lib/staff-paths'
import { withdrawInvitationOf } from '@/lib/workflows/withdraw-invitation'

/** Takes an invitation back. */
export const POST = staffForm({
  schema: z.object({ invitation: z.uuid() }),
  page: () => peoplePath(),
  work: async (viewer, { invitation }, { requestId }) => {
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      await withdrawInvitationOf(transaction, viewer, invitation)
      return { path: peopleDonePath('withdrawn') }
    })
    return path
  },
})
