import { z } from 'zod'
import { staffForm } from '@/lib/forms/staff-form'
import { memberPath } from '@/lib/staff-paths'
import { makeResetLink } from '@/lib/workflows/make-reset-link'

const schema = z.object({})

/** Makes a link to a new password, for the administrator to pass on. */
export const POST = staffForm<typeof schema, { userId: string }>({
  schema,
  page: ({ userId }) => memberPath(userId),
  work: async (viewer, _input, { parameters: { userId }, requestId }) => {
    await makeResetLink(viewer, userId, requestId)
    return `${memberPath(userId)}?link=${requestId}`
  },
})
