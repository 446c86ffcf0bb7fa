import 'server-only'
import { callerHeader, getAuth } from './auth'

export interface AuthAnswer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  /** The cookies that the browser is to keep or to forget. */
  readonly cookies: readonly string[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Who asks, by what stands nearest to this server: only that one's word can be believed. */
export const callerOf = (headers: Headers): string => headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || '127.0.0.1'

/**
 * Puts a request to the sign-in library on behalf of a browser, with its cookies; its limits count for that browser. Ask only after `isForeign` has
 * refused forms of other sites.
 *
 * @example await askAuth(request.headers, '/sign-in/email', { email, password })
 */
export async function askAuth(headers: Headers, path: string, body: Readonly<Record<string, unknown>>): Promise<AuthAnswer> {
  const auth = await getAuth()
  const { baseURL } = await auth.$context
  const asked = new Headers({ 'content-type': 'application/json', origin: new URL(baseURL).origin, [callerHeader]: callerOf(headers) })
  for (const name of ['cookie', 'user-agent']) {
    const value = headers.get(name)
    if (value) asked.set(name, value)
  }
  const response = await auth.handler(new Request(`${baseURL}${path}`, { method: 'POST', headers: asked, body: JSON.stringify(body) }))
  const answer: unknown = await response.json().catch(() => null)
  return { status: response.status, body: isObject(answer) ? answer : {}, cookies: response.headers.getSetCookie() }
}
