import { askAuth } from '@/lib/auth/ask-auth'
import { foreignAnswer, isForeign, seeOther } from '@/lib/forms/form-parts'
import { signInPath } from '@/lib/staff-paths'

/** Ends the session of this browser. */
export async function POST(request: Request): Promise<Response> {
  if (isForeign(request)) return foreignAnswer()
  const { cookies } = await askAuth(request.headers, '/sign-out', {})
  return seeOther(signInPath(), cookies)
}
