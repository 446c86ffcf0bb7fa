import { z } from 'zod'
import { dropKeptInput } from '@/lib/data/kept-input'
import { staffForm } from '@/lib/forms/staff-form'
import { conflictPagePath, draftPath } from '@/lib/staff-paths'

const schema = z.object({ kept: z.string() })

/** Drops what one typed in a conflict; the draft stays as the other saved it. */
export const POST = staffForm<typeof schema, { draftId: string }>({
  schema,
  page: ({ draftId }) => conflictPagePath(draftId),
  work: async (viewer, { kept }, { parameters: { draftId } }) => {
    await dropKeptInput(kept, viewer.userId)
    return draftPath(draftId)
  },
})
