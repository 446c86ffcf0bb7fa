import type { Entries } from '@/lib/domain/draft-content'

/** What was typed into a form before, as its page reads it. */
export interface TypedInput {
  readonly entries: Entries
  /** The value of an input as it was typed, or the given one. */
  readonly value: (name: string, otherwise?: string) => string
  /** All values of an input that may stand several times. */
  readonly values: (name: string, otherwise?: readonly string[]) => readonly string[]
  readonly issues: readonly { readonly input: string; readonly message: string }[]
  /** What is to put right about one input. */
  readonly error: (name: string) => string | undefined
  /** Whether anything was kept. */
  readonly isKept: boolean
}
