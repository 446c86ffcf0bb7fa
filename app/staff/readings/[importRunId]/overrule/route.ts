import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { InputRefused, staffForm } from '@/lib/forms/staff-form'
import { courseKinds } from '@/lib/review/overruling'
import { reviewPath } from '@/lib/staff-paths'
import { keepOverruled, rereadOverruled } from '@/lib/workflows/overrule-reader'

const schema = z.object({
  as: z.enum(courseKinds, 'Course: choose which course it is'),
  why: z.string().trim().min(1, 'Reason: say why it is a course').max(300, 'Reason: at most 300 characters'),
})

/** Has a document read as a course which the reader took for none, and leads to the review of its proposals. */
export const POST = staffForm<typeof schema, { importRunId: string }>({
  schema,
  page: ({ importRunId }) => reviewPath(importRunId),
  work: async (viewer, { as, why }, { parameters: { importRunId }, requestId }) => {
    const reading = await rereadOverruled(viewer, importRunId, as)
    if (!reading) throw new InputRefused([{ input: '', message: 'The reader took this document for a course. Decide its proposals below.' }])
    const { path } = await once(requestId, viewer.userId, async (transaction) => ({
      path: reviewPath(await keepOverruled(transaction, viewer, reading, why)),
    }))
    return path
  },
})
