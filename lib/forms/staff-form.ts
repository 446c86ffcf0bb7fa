import 'server-only'
import { z } from 'zod'
import { getViewer } from '@/lib/auth/get-viewer'
import type { InputIssue } from '@/lib/data/kept-input'
import { keepInput } from '@/lib/data/kept-input'
import type { Entries } from '@/lib/domain/draft-content'
import type { Viewer } from '@/lib/domain/staff'
import { ProblemError } from '@/lib/problems'
import { signInPath } from '@/lib/staff-paths'

/** Thrown by a form's work when what was typed cannot be taken: the form is shown again with everything that was typed, and these sentences. */
export class InputRefused extends Error {
  override readonly name = 'InputRefused'
  constructor(readonly issues: readonly InputIssue[]) {
    super('What was typed cannot be taken as it is.')
  }
}

export interface StaffForm<S extends z.ZodType, P> {
  /** Reads the typed values by the names of their inputs; an input that may stand several times is a list. */
  readonly schema: S
  /** The page on which the form stands: where one goes back to when something is to put right. */
  readonly page: (parameters: P) => string
  /** Does the work and gives the page to go to. `requestId` is the form's own id, for `once`. */
  readonly work: (
    viewer: Viewer,
    input: z.infer<S>,
    context: { readonly parameters: P; readonly requestId: string; readonly entries: Entries },
  ) => Promise<string>
}

const plain = (message: string, status: number): Response =>
  new Response(`${message}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
/** By an address without a host: whatever stands before this server, the browser stays on its own. */
export const seeOther = (path: string): Response => new Response(null, { status: 303, headers: { Location: path } })

/** A form of another site is refused: browsers say where it came from. */
function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== request.headers.get('host'))
}

function entriesOf(form: FormData): Entries {
  const names = [...new Set(form.keys())]
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string')]))
}

/** One value is a word, several are a list; a schema asks for the one or the other. */
const valuesOf = (entries: Entries): Record<string, string | string[]> =>
  Object.fromEntries(Object.entries(entries).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]))

const withKept = (page: string, kept: string): string => `${page}${page.includes('?') ? '&' : '?'}kept=${kept}`
const issuesOf = ({ issues }: z.ZodError): readonly InputIssue[] =>
  issues.map(({ path, message }) => ({ input: path.map(String).join('.'), message }))

/**
 * The handler of a form of the staff pages: refuses forms of other sites, asks who it is, reads what was typed by a schema, does the work and leads on. What
 * was typed is never lost: signed out, it waits behind the sign-in; not in order, it stands in the form again beside what is to put right.
 *
 * @example export const POST = staffForm({ schema, page: () => peoplePath(), work: async (viewer, input) => peoplePath() })
 */
export function staffForm<S extends z.ZodType, P = Record<string, string>>({ schema, page, work }: StaffForm<S, P>) {
  return async (request: Request, { params }: { readonly params: Promise<P> }): Promise<Response> => {
    if (isForeign(request)) return plain('This form came from another site. Open the page here and try again.', 403)
    const [form, parameters] = [await request.formData().catch(() => null), await params]
    if (!form) return plain('This form could not be read. Go back and send it again.', 400)
    const entries = entriesOf(form)
    const here = page(parameters)
    const viewer = await getViewer(request.headers)
    if (!viewer) return seeOther(signInPath(here, await keepInput(null, here, { entries, issues: [] })))
    const refused = async (issues: readonly InputIssue[]) => seeOther(withKept(here, await keepInput(viewer.userId, here, { entries, issues })))
    const requestId = z.uuid().safeParse(entries.requestId?.[0])
    const input = schema.safeParse(valuesOf(entries))
    if (!input.success) return refused(issuesOf(input.error))
    try {
      const path = await work(viewer, input.data, { parameters, entries, requestId: requestId.success ? requestId.data : crypto.randomUUID() })
      return seeOther(path)
    } catch (error) {
      if (error instanceof InputRefused) return refused(error.issues)
      if (error instanceof ProblemError && error.code === 'not_found') return plain(error.message, 404)
      if (error instanceof ProblemError) return refused([{ input: '', message: error.message }])
      throw error
    }
  }
}
