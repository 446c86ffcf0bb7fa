import { askOrRefuse } from '@/lib/auth/ask-or-refuse'
import { codesCookie, codesPass } from '@/lib/auth/second-step'
import { settingsNow } from '@/lib/auth/settings'
import { authIssue } from '@/lib/forms/auth-sentences'
import { InputRefused } from '@/lib/forms/form-parts'
import { ownPasswordSchema } from '@/lib/forms/people-fields'
import { staffForm } from '@/lib/forms/staff-form'
import { ownSecondStepPath } from '@/lib/staff-paths'

/** Makes new spare codes; the old ones no longer work. They are shown for five minutes. */
export const POST = staffForm({
  schema: ownPasswordSchema,
  page: () => ownSecondStepPath(),
  work: async ({ userId }, { password }, { request, cookies }) => {
    const asked = await askOrRefuse(request.headers, '/two-factor/generate-backup-codes', { password })
    if (!asked.ok) throw new InputRefused([authIssue(asked.why, 'password')])
    const secure = settingsNow().SITE_URL?.startsWith('https:') ? '; Secure' : ''
    cookies.push(`${codesCookie}=${await codesPass(userId)}; Path=${ownSecondStepPath()}; Max-Age=300; HttpOnly; SameSite=Strict${secure}`)
    return ownSecondStepPath()
  },
})
