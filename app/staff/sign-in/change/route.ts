import { z } from 'zod'
import { signIn } from '@/lib/auth/sign-in'
import { InputRefused } from '@/lib/forms/form-parts'
import { onwardFrom, onwardPath, onwardQuery } from '@/lib/forms/onward'
import { openForm } from '@/lib/forms/open-form'
import { secondStepPath, signInPath } from '@/lib/staff-paths'

const schema = z.object({
  email: z.string().trim().min(1, 'E-mail address: type the one to which your invitation was sent').max(320, 'E-mail address: this is too long'),
  password: z.string().min(1, 'Password: type your password').max(1000, 'Password: this is too long'),
  next: z.string().optional(),
  kept: z.string().optional(),
})

const sentences = {
  wrong: { input: 'email', message: 'The e-mail address or the password is not right' },
  wait: { input: '', message: 'Too many tries. Wait 15 minutes, then try again' },
} as const

/** Signs in, and goes on to where one was going. */
export const POST = openForm({
  schema,
  page: () => signInPath(),
  query: (values) => onwardQuery(onwardFrom(values)),
  work: async ({ email, password, ...way }, { request }) => {
    const signedIn = await signIn(request.headers, { email, password })
    if (!signedIn.ok) throw new InputRefused([sentences[signedIn.why]])
    const onward = onwardFrom(way)
    const path = signedIn.needsSecondStep ? `${secondStepPath()}${onwardQuery(onward)}` : onwardPath(onward)
    return { path, cookies: signedIn.cookies }
  },
})
