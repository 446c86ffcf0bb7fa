import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { InputRefused, staffForm } from '@/lib/forms/staff-form'
import { historyPath, publishPath } from '@/lib/staff-paths'
import { publishDraft } from '@/lib/workflows/publish-draft'

const schema = z.object({
  revision: z.coerce.number().int().positive(),
  reason: z.string().trim().min(1, 'Reason: say why you are publishing').max(500, 'Reason: at most 500 characters'),
})

/** Publishes a draft at the revision that was shown. */
export const POST = staffForm<typeof schema, { draftId: string }>({
  schema,
  page: ({ draftId }) => publishPath(draftId),
  work: async (viewer, input, { parameters, requestId }) => {
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      const answer = await publishDraft(transaction, viewer, { ...parameters, ...input })
      if (answer.outcome === 'incomplete') throw new InputRefused(answer.problems)
      return { path: `${historyPath(answer.courseId)}?published=${answer.version}` }
    })
    return path
  },
})
