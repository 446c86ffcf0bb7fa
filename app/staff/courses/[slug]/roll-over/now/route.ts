import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { readAcademicYear } from '@/lib/forms/read-input'
import { InputRefused, staffForm } from '@/lib/forms/staff-form'
import { draftPath, rollOverPath } from '@/lib/staff-paths'
import { rollOverCourse } from '@/lib/workflows/roll-over-course'

const schema = z.object({ academicYear: z.string() })

/** Rolls a course over to a new cohort, in its draft. */
export const POST = staffForm<typeof schema, { slug: string }>({
  schema,
  page: ({ slug }) => rollOverPath(slug),
  work: async (viewer, input, { parameters: { slug }, requestId }) => {
    const academicYear = readAcademicYear(input.academicYear)
    if (!academicYear) throw new InputRefused([{ input: 'academicYear', message: 'Academic year: write it as 2026/27' }])
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      return { path: draftPath(await rollOverCourse(transaction, viewer, slug, academicYear)) }
    })
    return path
  },
})
