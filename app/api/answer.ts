import 'server-only'
import { ProblemError } from '@/lib/problems'
import type { ApiProblem } from '@/lib/publishing/api-schemas'

// Public data: pages of other sites may read it too.
const open = { 'Access-Control-Allow-Origin': '*' }

export const answer = (body: unknown): Response => Response.json(body, { headers: open })

/** Trouble as RFC 9457 has it. @example problem(404, 'There is no such course.') */
export const problem = (status: number, title: string, more: Partial<Pick<ApiProblem, 'detail' | 'errors'>> = {}): Response =>
  Response.json({ type: 'about:blank', title, status, ...more } satisfies ApiProblem, {
    status,
    headers: { ...open, 'Content-Type': 'application/problem+json' },
  })

/** Answers, or says in JSON what stands in the way. */
export async function answering(make: () => Promise<Response>): Promise<Response> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'database_away') return problem(503, error.message)
    throw error
  }
}
