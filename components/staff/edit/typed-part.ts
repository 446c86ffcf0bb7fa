import type { Entries } from '@/lib/domain/draft-content'
import type { InputIssue } from '@/lib/domain/kept-input'

/** What stands in a form: every input as it was typed or as the draft holds it, and what is to put right. */
export interface TypedPart {
  readonly value: (name: string) => string
  readonly values: (name: string) => readonly string[]
  readonly error: (name: string) => string | undefined
  readonly entries: Entries
}

/** The sentence of an error beside its input, which need not name the input again. @example ownWords('Reason: say why') // 'Say why' */
const ownWords = (message: string): string => {
  const words = message.replace(/^[^:“]+: /, '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export const typedPart = (entries: Entries, issues: readonly InputIssue[]): TypedPart => ({
  entries,
  value: (name) => entries[name]?.[0] ?? '',
  values: (name) => entries[name] ?? [],
  error: (name) => issues.flatMap(({ input, message }) => (input === name ? [ownWords(message)] : []))[0],
})
