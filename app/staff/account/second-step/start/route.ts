import { askOrRefuse } from '@/lib/auth/ask-or-refuse'
import { authIssue } from '@/lib/forms/auth-sentences'
import { InputRefused } from '@/lib/forms/form-parts'
import { ownPasswordSchema } from '@/lib/forms/people-fields'
import { staffForm } from '@/lib/forms/staff-form'
import { ownSecondStepPath } from '@/lib/staff-paths'

/** Begins the second step: a secret for the app, and spare codes. It is on when the first code has come back. */
export const POST = staffForm({
  schema: ownPasswordSchema,
  page: () => ownSecondStepPath(),
  work: async (_viewer, { password }, { request, cookies }) => {
    const asked = await askOrRefuse(request.headers, '/two-factor/enable', { password })
    if (!asked.ok) throw new InputRefused([authIssue(asked.why, 'password')])
    cookies.push(...asked.answer.cookies)
    return ownSecondStepPath()
  },
})
