import 'server-only'
import { forgetTries, longestWindow, withinLimit } from '@/lib/data/rate-limit'
import { askAuth } from './ask-auth'
import { hashOf } from './one-time-token'

export type SignIn =
  | { readonly ok: true; readonly needsSecondStep: boolean; readonly cookies: readonly string[] }
  /** An address that we do not know and a password that is not right are the same. */
  | { readonly ok: false; readonly why: 'wrong' | 'wait' }

/** Signs a browser in by e-mail address and password. Tries are counted by caller and, known to us or not, by address. */
export async function signIn(headers: Headers, { email, password }: { readonly email: string; readonly password: string }): Promise<SignIn> {
  const account = `sign-in ${hashOf(email.trim().toLowerCase())}`
  if (!(await withinLimit(account, { max: 10, seconds: longestWindow }))) return { ok: false, why: 'wait' }
  const { status, body, cookies } = await askAuth(headers, '/sign-in/email', { email: email.trim(), password })
  if (status === 429) return { ok: false, why: 'wait' }
  if (status !== 200) return { ok: false, why: 'wrong' }
  await forgetTries(account)
  return { ok: true, needsSecondStep: body.twoFactorRedirect === true, cookies }
}
