import 'server-only'
import { readKeptInput } from '@/lib/data/kept-input'
import type { Entries } from '@/lib/domain/draft-content'
import type { InputIssue } from '@/lib/domain/kept-input'

export interface Typed {
  /** The value of an input as it was typed, or the given one. */
  readonly value: (name: string, otherwise?: string) => string
  /** All values of an input that may stand several times. */
  readonly values: (name: string, otherwise?: readonly string[]) => readonly string[]
  readonly issues: readonly InputIssue[]
  /** What is to put right about one input. */
  readonly error: (name: string) => string | undefined
  /** Whether anything was kept. */
  readonly isKept: boolean
}

const typedOf = (entries: Entries, issues: readonly InputIssue[], isKept: boolean): Typed => ({
  value: (name, otherwise = '') => entries[name]?.[0] ?? otherwise,
  values: (name, otherwise = []) => (isKept ? (entries[name] ?? []) : otherwise),
  issues,
  error: (name) => issues.find(({ input }) => input === name)?.message,
  isKept,
})
const tooMuch = { input: '', message: 'Too many tries. Wait 15 minutes, then try again' }

/**
 * What was typed into a form of this page before: `id` is its `?kept=` on a page of the staff (`userId` is whose), or its `?typed=` on a page by which one
 * comes in (`userId` is empty).
 */
export async function readTyped(id: string | string[] | undefined, userId: string, path: string): Promise<Typed> {
  if (id === 'too-much') return typedOf({}, [tooMuch], false)
  const kept = typeof id === 'string' ? await readKeptInput(id, userId, path) : null
  return typedOf(kept?.entries ?? {}, kept?.issues ?? [], kept !== null)
}
