import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { staffForm } from '@/lib/forms/staff-form'
import { draftPath, staffCoursePath } from '@/lib/staff-paths'
import { openDraft } from '@/lib/workflows/open-draft'

const schema = z.object({})

/** Opens the draft of a course, begun from what is live where there is none. */
export const POST = staffForm<typeof schema, { slug: string }>({
  schema,
  page: ({ slug }) => staffCoursePath(slug),
  work: async (viewer, _, { parameters: { slug }, requestId }) => {
    const { path } = await once(requestId, viewer.userId, async (transaction) => ({ path: draftPath(await openDraft(transaction, viewer, slug)) }))
    return path
  },
})
