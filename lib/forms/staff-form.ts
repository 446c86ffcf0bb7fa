import 'server-only'
import { z } from 'zod'
import { getViewer } from '@/lib/auth/get-viewer'
import type { Entries } from '@/lib/domain/draft-content'
import type { InputIssue } from '@/lib/domain/kept-input'
import type { Viewer } from '@/lib/domain/staff'
import { ProblemError } from '@/lib/problems'
import { signInPath } from '@/lib/staff-paths'
import {
  entriesOf,
  filesOf,
  foreignAnswer,
  InputRefused,
  isForeign,
  issuesOf,
  keepTyped,
  plain,
  seeOther,
  unreadableAnswer,
  valuesOf,
  withWord,
} from './form-parts'
import { readBody } from './read-body'

export { InputRefused, seeOther }

// More than anybody types, and less than hurts.
const mostTyped = 4 * 1024 * 1024

export interface StaffForm<S extends z.ZodType, P> {
  /** Reads the typed values by the names of their inputs; an input that may stand several times is a list. */
  readonly schema: S
  /** The page on which the form stands: where one goes back to when something is to put right. */
  readonly page: (parameters: P) => string
  /** For a form that carries files: the most bytes of all of it, and what is said when there are more. */
  readonly files?: { readonly mostBytes: number; readonly tooLarge: InputIssue }
  /** Does the work and gives the page to go to. `requestId` is the form's own id, for `once`. */
  readonly work: (
    viewer: Viewer,
    input: z.infer<S>,
    context: {
      readonly parameters: P
      readonly requestId: string
      readonly entries: Entries
      readonly request: Request
      /** The files by the names of their inputs; one that nobody chose is left out. */
      readonly files: ReadonlyMap<string, File>
      /** Cookies that go with the answer, as the sign-in library wants them. */
      readonly cookies: string[]
    },
  ) => Promise<string>
}

/**
 * The handler of a form of the staff pages: refuses forms of other sites, asks who it is, reads what was typed by a schema, does the work and leads on. What
 * was typed is never lost: signed out, it waits behind the sign-in; not in order, it stands in the form again beside what is to put right.
 *
 * @example export const POST = staffForm({ schema, page: () => peoplePath(), work: async (viewer, input) => peoplePath() })
 */
export function staffForm<S extends z.ZodType, P = Record<string, string>>({ schema, page, files: limits, work }: StaffForm<S, P>) {
  return async (request: Request, { params }: { readonly params: Promise<P> }): Promise<Response> => {
    if (isForeign(request)) return foreignAnswer()
    const parameters = await params
    const here = page(parameters)
    const body = await readBody(request, limits?.mostBytes ?? mostTyped, limits?.mostBytes)
    if ('problem' in body && (body.problem === 'unreadable' || !limits)) return unreadableAnswer()
    const typed = 'form' in body ? body.form : 'words' in body ? body.words : null
    const entries = typed ? entriesOf(typed) : {}
    const viewer = await getViewer(request.headers)
    const keep = (issues: readonly InputIssue[]) => keepTyped(request.headers, viewer?.userId ?? null, here, { entries, issues })
    if (!viewer) return seeOther(signInPath(here, (await keep([])) ?? undefined))
    const refused = async (issues: readonly InputIssue[]) => seeOther(withWord(here, 'kept', (await keep(issues)) ?? ''))
    if (!('form' in body)) return refused(limits ? [limits.tooLarge] : [])
    const requestId = z.uuid().safeParse(entries.requestId?.[0])
    const input = schema.safeParse(valuesOf(entries))
    if (!input.success) return refused(issuesOf(input.error))
    const cookies: string[] = []
    try {
      const context = {
        parameters,
        entries,
        request,
        cookies,
        files: filesOf(body.form),
        requestId: requestId.success ? requestId.data : crypto.randomUUID(),
      }
      return seeOther(await work(viewer, input.data, context), cookies)
    } catch (error) {
      if (error instanceof InputRefused) return refused(error.issues)
      if (error instanceof ProblemError && error.code === 'not_found') return plain(error.message, 404)
      if (error instanceof ProblemError) return refused([{ input: '', message: error.message }])
      throw error
    }
  }
}
