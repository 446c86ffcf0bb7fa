import 'server-only'
import type { z } from 'zod'
import type { InputIssue } from '@/lib/domain/kept-input'
import { entriesOf, foreignAnswer, InputRefused, isForeign, issuesOf, keepTyped, seeOther, unreadableAnswer, valuesOf, withWord } from './form-parts'

export interface OpenForm<S extends z.ZodType, P> {
  readonly schema: S
  /** The page on which the form stands, without what follows its question mark. */
  readonly page: (parameters: P) => string
  /** What follows that page's address, from what was sent. */
  readonly query?: (values: Readonly<Record<string, string | string[]>>) => string
  /** Does the work; gives the page to go to and the cookies that the browser is to keep. Throws `InputRefused`. */
  readonly work: (
    input: z.infer<S>,
    context: { readonly parameters: P; readonly request: Request },
  ) => Promise<{ readonly path: string; readonly cookies?: readonly string[] }>
}

/**
 * The handler of a form by which one comes in: sign-in, invitation, forgotten password. Refuses forms of other sites; what was typed, passwords left out,
 * stands in the form again under `?typed=` beside what is to put right.
 *
 * @example export const POST = openForm({ schema, page: () => resetPath(), work: async () => ({ path: resetPath() }) })
 */
export function openForm<S extends z.ZodType, P = Record<string, string>>({ schema, page, query, work }: OpenForm<S, P>) {
  return async (request: Request, { params }: { readonly params: Promise<P> }): Promise<Response> => {
    if (isForeign(request)) return foreignAnswer()
    const [form, parameters] = [await request.formData().catch(() => null), await params]
    if (!form) return unreadableAnswer()
    const entries = entriesOf(form)
    const here = page(parameters)
    const refused = async (issues: readonly InputIssue[]) => {
      const typed = await keepTyped(request.headers, null, here, { entries, issues })
      return seeOther(withWord(`${here}${query?.(valuesOf(entries)) ?? ''}`, 'typed', typed ?? 'too-much'))
    }
    const input = schema.safeParse(valuesOf(entries))
    if (!input.success) return refused(issuesOf(input.error))
    try {
      const { path, cookies } = await work(input.data, { parameters, request })
      return seeOther(path, cookies)
    } catch (error) {
      if (error instanceof InputRefused) return refused(error.issues)
      throw error
    }
  }
}
