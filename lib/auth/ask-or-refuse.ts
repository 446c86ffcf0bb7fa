import 'server-only'
import { type AuthAnswer, askAuth } from './ask-auth'

/** Why the sign-in library said no, as far as people can do something about it. */
export type AuthRefusal = 'wait' | 'wrong_password' | 'wrong_code' | 'begin_again' | 'other'
export type AuthOutcome = { readonly ok: true; readonly answer: AuthAnswer } | { readonly ok: false; readonly why: AuthRefusal }

const refusals: Readonly<Record<string, AuthRefusal>> = {
  INVALID_PASSWORD: 'wrong_password',
  INVALID_CODE: 'wrong_code',
  INVALID_BACKUP_CODE: 'wrong_code',
  INVALID_TWO_FACTOR_COOKIE: 'begin_again',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'begin_again',
  INVALID_TOKEN: 'begin_again',
}

/** `askAuth`, with a word for why it was refused. */
export async function askOrRefuse(headers: Headers, path: string, body: Readonly<Record<string, unknown>>): Promise<AuthOutcome> {
  const answer = await askAuth(headers, path, body)
  if (answer.status < 400) return { ok: true, answer }
  const code = typeof answer.body.code === 'string' ? answer.body.code : ''
  const why = answer.status === 429 ? 'wait' : Object.hasOwn(refusals, code) ? refusals[code] : 'other'
  return { ok: false, why: why ?? 'other' }
}
