import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { staffForm } from '@/lib/forms/staff-form'
import { conflictPagePath, draftPath } from '@/lib/staff-paths'
import { dropTyped } from '@/lib/workflows/drop-typed'

const schema = z.object({ kept: z.string() })

/** Drops what one typed in a conflict; the draft stays as the other saved it. */
export const POST = staffForm<typeof schema, { draftId: string }>({
  schema,
  page: ({ draftId }) => conflictPagePath(draftId),
  work: async (viewer, { kept }, { parameters: { draftId }, requestId }) => {
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      await dropTyped(transaction, viewer, draftId, kept)
      return { path: draftPath(draftId) }
    })
    return path
  },
})
