import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { staffForm } from '@/lib/forms/staff-form'
import { staffCoursePath, withdrawPath } from '@/lib/staff-paths'
import { withdrawCourse } from '@/lib/workflows/withdraw-course'

const schema = z.object({
  version: z.coerce.number().int().positive(),
  because: z
    .string()
    .trim()
    .transform((words) => words.replace(/[.\s]+$/, ''))
    .pipe(z.string().min(1, 'Reason: say why it is withdrawn').max(300, 'Reason: at most 300 characters')),
})

/** Withdraws a course at the version that was shown. */
export const POST = staffForm<typeof schema, { slug: string }>({
  schema,
  page: ({ slug }) => withdrawPath(slug),
  work: async (viewer, input, { parameters: { slug }, requestId }) => {
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      await withdrawCourse(transaction, viewer, { courseId: slug, ...input })
      return { path: `${staffCoursePath(slug)}?done=withdrawn` }
    })
    return path
  },
})
