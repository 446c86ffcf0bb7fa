import 'server-only'
import type { z } from 'zod'
import { callerOf } from '@/lib/auth/ask-auth'
import { keepInput } from '@/lib/data/kept-input'
import { longestWindow, withinLimit } from '@/lib/data/rate-limit'
import type { Entries } from '@/lib/domain/draft-content'
import type { InputIssue, KeptInput } from '@/lib/domain/kept-input'

/** Thrown by a form's work when what was typed cannot be taken: the form is shown again with everything that was typed, and these sentences. */
export class InputRefused extends Error {
  override readonly name = 'InputRefused'
  constructor(readonly issues: readonly InputIssue[]) {
    super('What was typed cannot be taken as it is.')
  }
}

export const plain = (message: string, status: number): Response =>
  new Response(`${message}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
/** By an address without a host: whatever stands before this server, the browser stays on its own. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ Location: path })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** A form of another site is refused: browsers say where it came from. */
export function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== request.headers.get('host'))
}
export const foreignAnswer = (): Response => plain('This form came from another site. Open the page here and try again.', 403)
export const unreadableAnswer = (): Response => plain('This form could not be read. Go back and send it again.', 400)

export function entriesOf(form: FormData): Entries {
  const names = [...new Set(form.keys())]
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string')]))
}

/** The files of a form by the names of their inputs; an input that was left empty gives none. */
export function filesOf(form: FormData): ReadonlyMap<string, File> {
  return new Map([...form].flatMap(([name, value]) => (value instanceof File && value.size + value.name.length > 0 ? [[name, value] as const] : [])))
}

/** One value is a word, several are a list; a schema asks for the one or the other. */
export const valuesOf = (entries: Entries): Record<string, string | string[]> =>
  Object.fromEntries(Object.entries(entries).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]))

export const issuesOf = ({ issues }: z.ZodError): readonly InputIssue[] =>
  issues.map(({ path, message }) => ({ input: path.map(String).join('.'), message }))

export const withWord = (page: string, name: string, value: string): string => `${page}${page.includes('?') ? '&' : '?'}${name}=${value}`

/** Inputs that are never kept and never shown again: passwords, and codes that are good for one sign-in. */
export const secretInputs: ReadonlySet<string> = new Set(['password', 'currentPassword', 'newPassword', 'oneTimeCode'])
const withoutSecrets = (entries: Entries): Entries => Object.fromEntries(Object.entries(entries).filter(([name]) => !secretInputs.has(name)))

// What strangers may leave with us, so that nobody fills the database.
const strangers = { keeps: { max: 300, seconds: longestWindow }, bytes: 400_000 }

/** Keeps what was typed, without its secrets, and gives the id under which the form finds it; null for a stranger who left too much. */
export async function keepTyped(headers: Headers, userId: string | null, path: string, { entries, issues }: KeptInput): Promise<string | null> {
  const kept = { entries: withoutSecrets(entries), issues }
  if (userId === null) {
    if (JSON.stringify(kept).length > strangers.bytes) return null
    if (!(await withinLimit(`kept ${callerOf(headers)}`, strangers.keeps))) return null
  }
  return keepInput(userId, path, kept)
}
