import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { staffForm } from '@/lib/forms/staff-form'
import { reviewPath, staffDocumentPath } from '@/lib/staff-paths'
import { setReadingAside } from '@/lib/workflows/settle-reading'

const schema = z.object({ because: z.string().trim().min(1, 'Reason: say why nothing is taken from it').max(300, 'Reason: at most 300 characters') })

/** Ends a reading without taking anything from it. */
export const POST = staffForm<typeof schema, { importRunId: string }>({
  schema,
  page: ({ importRunId }) => reviewPath(importRunId),
  work: async (viewer, { because }, { parameters: { importRunId }, requestId }) => {
    const { path } = await once(requestId, viewer.userId, async (transaction) => ({
      path: staffDocumentPath(await setReadingAside(transaction, viewer, importRunId, because)),
    }))
    return path
  },
})
