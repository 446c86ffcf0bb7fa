import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { sidesOf } from '@/lib/forms/sides-of'
import { staffForm } from '@/lib/forms/staff-form'
import { catchUpPath, draftPath, savedPath } from '@/lib/staff-paths'
import { catchUpDraft } from '@/lib/workflows/catch-up-draft'

const number = z.coerce.number().int().positive()
const schema = z.object({ revision: number, version: number })

/** Takes what was published past a draft's base into the draft. */
export const POST = staffForm<typeof schema, { draftId: string }>({
  schema,
  page: ({ draftId }) => catchUpPath(draftId),
  work: async (viewer, input, { parameters: { draftId }, requestId, entries }) => {
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      const revision = await catchUpDraft(transaction, viewer, { draftId, ...input, sides: sidesOf(entries) })
      return { path: revision === null ? `${catchUpPath(draftId)}?again=yes` : savedPath(draftPath(draftId), { revision, beside: null }) }
    })
    return path
  },
})
