import { z } from 'zod'
import { askOrRefuse } from '@/lib/auth/ask-or-refuse'
import { authIssue } from '@/lib/forms/auth-sentences'
import { InputRefused } from '@/lib/forms/form-parts'
import { onwardFrom, onwardPath, onwardQuery } from '@/lib/forms/onward'
import { openForm } from '@/lib/forms/open-form'
import { oneTimeCodeSchema } from '@/lib/forms/people-fields'
import { secondStepPath } from '@/lib/staff-paths'

/** The second step of a sign-in: a code from the app, or a spare code. */
export const POST = openForm({
  schema: z.object({ oneTimeCode: oneTimeCodeSchema, next: z.string().optional(), kept: z.string().optional() }),
  page: () => secondStepPath(),
  query: (values) => onwardQuery(onwardFrom(values)),
  work: async ({ oneTimeCode: code, ...way }, { request }) => {
    const path = /^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code'
    const asked = await askOrRefuse(request.headers, path, { code })
    if (!asked.ok) throw new InputRefused([authIssue(asked.why, 'oneTimeCode')])
    return { path: onwardPath(onwardFrom(way)), cookies: asked.answer.cookies }
  },
})
