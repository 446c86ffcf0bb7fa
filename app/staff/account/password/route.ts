import { z } from 'zod'
import { askOrRefuse } from '@/lib/auth/ask-or-refuse'
import { authIssue } from '@/lib/forms/auth-sentences'
import { InputRefused } from '@/lib/forms/form-parts'
import { newPasswordSchema } from '@/lib/forms/people-fields'
import { staffForm } from '@/lib/forms/staff-form'
import { accountDonePath, accountPath } from '@/lib/staff-paths'

const schema = z.object({
  currentPassword: z.string().min(1, 'Your password now: type it').max(1000, 'Your password now: this is too long'),
  newPassword: newPasswordSchema('New password'),
})

/** Changes one's own password; all other sessions end. */
export const POST = staffForm({
  schema,
  page: () => accountPath(),
  work: async (_viewer, passwords, { request, cookies }) => {
    const asked = await askOrRefuse(request.headers, '/change-password', { ...passwords, revokeOtherSessions: true })
    if (!asked.ok) throw new InputRefused([authIssue(asked.why, 'currentPassword')])
    cookies.push(...asked.answer.cookies)
    return accountDonePath('password')
  },
})
