import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { InputRefused, staffForm } from '@/lib/forms/staff-form'
import { countDecisions } from '@/lib/review/count-decisions'
import { draftPath, reviewPath } from '@/lib/staff-paths'
import { settleReading } from '@/lib/workflows/settle-reading'
import { readingToDecide } from '@/lib/workflows/show-reading'

const schema = z.object({ leave: z.string().optional() })

/** Puts what is accepted into the draft of the course. What is not decided stays out, once the person has said so. */
export const POST = staffForm<typeof schema, { importRunId: string }>({
  schema,
  page: ({ importRunId }) => reviewPath(importRunId),
  work: async (viewer, { leave }, { parameters: { importRunId }, requestId }) => {
    const { queue, mayDecide } = await readingToDecide(viewer, importRunId)
    const { open } = countDecisions([...queue.disagree, ...queue.look, ...queue.same])
    if (mayDecide && open > 0 && !leave) throw new InputRefused([{ input: 'leave', message: `Decide the ${open} that are open, or leave them out` }])
    const { path } = await once(requestId, viewer.userId, async (transaction) => ({
      path: `${draftPath(await settleReading(transaction, viewer, importRunId))}?done=settled`,
    }))
    return path
  },
})
