import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { staffForm } from '@/lib/forms/staff-form'
import { reviewPath, staffDocumentPath } from '@/lib/staff-paths'
import { keepReading, rereadDocument } from '@/lib/workflows/read-again'

const schema = z.object({ courseId: z.string() })

/** Reads a stored document again and leads to the review. */
export const POST = staffForm<typeof schema, { documentId: string }>({
  schema,
  page: ({ documentId }) => staffDocumentPath(documentId),
  work: async (viewer, { courseId }, { parameters: { documentId }, requestId }) => {
    const read = await rereadDocument(viewer, documentId)
    const { path } = await once(requestId, viewer.userId, async (transaction) => ({
      path: reviewPath(await keepReading(transaction, viewer, documentId, courseId || null, read)),
    }))
    return path
  },
})
