import { z } from 'zod'
import { once } from '@/lib/data/done-requests'
import { awards, providerTypes } from '@/lib/domain/enumerations'
import { InputRefused, staffForm } from '@/lib/forms/staff-form'
import { draftPath, newCoursePath } from '@/lib/staff-paths'
import { beginCourse } from '@/lib/workflows/begin-course'

const schema = z.object({
  provider: z.string().trim().default(''),
  newProvider: z.string().trim().max(200, 'New provider: at most 200 characters').default(''),
  newProviderType: z.enum(providerTypes).or(z.literal('')).default(''),
  title: z.string().trim().max(300, 'Title: at most 300 characters'),
  award: z.enum(awards, { error: 'Award: choose one' }),
})

/** Begins a course that is not published yet. */
export const POST = staffForm<typeof schema, Record<string, never>>({
  schema,
  page: () => newCoursePath(),
  work: async (viewer, { title, award, provider: id, newProvider: name, newProviderType: type }, { requestId }) => {
    if (id === '' && name === '') throw new InputRefused([{ input: 'provider', message: 'Provider: choose one' }])
    const provider = id === '' ? { name, type: type === '' ? null : type } : { id }
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      return { path: draftPath(await beginCourse(transaction, viewer, { title, award, provider })) }
    })
    return path
  },
})
