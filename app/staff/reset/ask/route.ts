import { z } from 'zod'
import { authIssue } from '@/lib/forms/auth-sentences'
import { InputRefused } from '@/lib/forms/form-parts'
import { openForm } from '@/lib/forms/open-form'
import { emailSchema } from '@/lib/forms/people-fields'
import { resetPath } from '@/lib/staff-paths'
import { askReset } from '@/lib/workflows/ask-reset'
import { siteOf } from '../../site'

/** Asks for a link to a new password. The answer is the same for every address. */
export const POST = openForm({
  schema: z.object({ email: emailSchema }),
  page: () => resetPath(),
  work: async ({ email }, { request }) => {
    if (!(await askReset(request.headers, email, siteOf(request.headers)))) throw new InputRefused([authIssue('wait', 'email')])
    return { path: `${resetPath()}?done=asked` }
  },
})
