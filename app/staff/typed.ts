import 'server-only'
import type { TypedInput } from '@/components/staff/typed-input'
import { readKeptInput } from '@/lib/data/kept-input'
import type { Entries } from '@/lib/domain/draft-content'
import type { InputIssue } from '@/lib/domain/kept-input'

/** Entries as a form reads them. */
export const typedOf = (entries: Entries, issues: readonly InputIssue[], isKept: boolean): TypedInput => ({
  entries,
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
export async function readTyped(id: string | readonly string[] | undefined, userId: string, path: string): Promise<TypedInput> {
  if (id === 'too-much') return typedOf({}, [tooMuch], false)
  const kept = typeof id === 'string' ? await readKeptInput(id, userId, path) : null
  return typedOf(kept?.entries ?? {}, kept?.issues ?? [], kept !== null)
}
