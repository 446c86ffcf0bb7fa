import { z } from 'zod'
import type { Entries } from './draft-content'

export const inputIssueSchema = z.object({ input: z.string(), message: z.string() })
/** What is to put right in a form: the input's name and a sentence. */
export type InputIssue = z.infer<typeof inputIssueSchema>

/** What was typed into a form that could not be taken as it was. */
export interface KeptInput {
  readonly entries: Entries
  readonly issues: readonly InputIssue[]
}
