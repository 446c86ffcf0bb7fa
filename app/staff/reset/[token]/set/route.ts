import { z } from 'zod'
import { askOrRefuse } from '@/lib/auth/ask-or-refuse'
import { authIssue } from '@/lib/forms/auth-sentences'
import { InputRefused } from '@/lib/forms/form-parts'
import { openForm } from '@/lib/forms/open-form'
import { newPasswordSchema } from '@/lib/forms/people-fields'
import { resetLinkPath, signInPath } from '@/lib/staff-paths'

const schema = z.object({ newPassword: newPasswordSchema('New password') })

/** Sets a new password by a one-time link; all sessions end. */
export const POST = openForm<typeof schema, { token: string }>({
  schema,
  page: ({ token }) => resetLinkPath(token),
  work: async ({ newPassword }, { parameters: { token }, request }) => {
    const asked = await askOrRefuse(request.headers, '/reset-password', { newPassword, token })
    if (!asked.ok) throw new InputRefused([authIssue(asked.why, 'newPassword')])
    return { path: `${signInPath()}?done=reset` }
  },
})
