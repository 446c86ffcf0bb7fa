import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { staffForm } from '@/lib/forms/staff-form'
import { reviewPath } from '@/lib/staff-paths'
import { decideProposals } from '@/lib/workflows/decide-proposals'
import { readingToDecide } from '@/lib/workflows/show-reading'

const schema = z.object({})

/** Accepts everything that agrees exactly with what is live now and is not decided yet. */
export const POST = staffForm<typeof schema, { importRunId: string }>({
  schema,
  page: ({ importRunId }) => reviewPath(importRunId),
  work: async (viewer, _, { parameters: { importRunId }, requestId }) => {
    const { queue } = await readingToDecide(viewer, importRunId)
    const keys = queue.same.filter(({ decided }) => decided.length === 0).flatMap(({ factKeys }) => factKeys)
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      await decideProposals(transaction, viewer, importRunId, () =>
        keys.map((factKey) => ({ factKey, verdict: 'accepted', correction: null, reason: null })),
      )
      return { path: `${reviewPath(importRunId)}#same` }
    })
    return path
  },
})
