import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { staffForm } from '@/lib/forms/staff-form'
import { draftPath, staffCoursePath, staffCoursesPath } from '@/lib/staff-paths'
import { discardDraft } from '@/lib/workflows/discard-draft'

const schema = z.object({
  revision: z.coerce.number().int().positive(),
  sure: z.literal('yes', { error: 'Throw away: tick that you are sure' }),
})

/** Throws a draft away, at the revision that was shown. */
export const POST = staffForm<typeof schema, { draftId: string }>({
  schema,
  page: ({ draftId }) => draftPath(draftId),
  work: async (viewer, { revision }, { parameters: { draftId }, requestId }) => {
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      const courseId = await discardDraft(transaction, viewer, draftId, revision)
      return { path: courseId ? `${staffCoursePath(courseId)}?done=discarded` : staffCoursesPath() }
    })
    return path
  },
})
