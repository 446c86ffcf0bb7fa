import { z } from 'zod'
import { signIn } from '@/lib/auth/sign-in'
import { InputRefused } from '@/lib/forms/form-parts'
import { openForm } from '@/lib/forms/open-form'
import { nameSchema, newPasswordSchema } from '@/lib/forms/people-fields'
import { ProblemError } from '@/lib/problems'
import { deskPath, invitationPath, signInPath } from '@/lib/staff-paths'
import { acceptInvitation } from '@/lib/workflows/accept-invitation'

const schema = z.object({ name: nameSchema, password: newPasswordSchema('Password') })

/** Takes up an invitation and signs in. */
export const POST = openForm<typeof schema, { token: string }>({
  schema,
  page: ({ token }) => invitationPath(token),
  work: async ({ name, password }, { parameters: { token }, request }) => {
    const email = await acceptInvitation(token, { name, password }).catch((error: unknown) => {
      if (error instanceof ProblemError) throw new InputRefused([{ input: '', message: error.message }])
      throw error
    })
    const signedIn = await signIn(request.headers, { email, password })
    return signedIn.ok ? { path: deskPath(), cookies: signedIn.cookies } : { path: signInPath() }
  },
})
