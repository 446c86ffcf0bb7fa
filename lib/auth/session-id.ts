import 'server-only'
import { getAuth } from './auth'

/** The id of the session by whose cookies a request came, or null. */
export async function sessionIdOf(headers: Headers): Promise<string | null> {
  const auth = await getAuth()
  return (await auth.api.getSession({ headers }))?.session.id ?? null
}
