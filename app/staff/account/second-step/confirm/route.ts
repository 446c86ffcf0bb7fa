import { z } from 'zod'
import { askOrRefuse } from '@/lib/auth/ask-or-refuse'
import { authIssue } from '@/lib/forms/auth-sentences'
import { InputRefused } from '@/lib/forms/form-parts'
import { oneTimeCodeSchema } from '@/lib/forms/people-fields'
import { staffForm } from '@/lib/forms/staff-form'
import { accountDonePath, ownSecondStepPath } from '@/lib/staff-paths'

/** Turns the second step on, by the first code from the app. */
export const POST = staffForm({
  schema: z.object({ oneTimeCode: oneTimeCodeSchema }),
  page: () => ownSecondStepPath(),
  work: async (_viewer, { oneTimeCode }, { request, cookies }) => {
    const asked = await askOrRefuse(request.headers, '/two-factor/verify-totp', { code: oneTimeCode })
    if (!asked.ok) throw new InputRefused([authIssue(asked.why, 'oneTimeCode')])
    cookies.push(...asked.answer.cookies)
    return accountDonePath('second-step')
  },
})
