/** One publication of a course, with what it changed field by field. */
export interface HistoryEntry {
  readonly version: number
  readonly by: string
  readonly at: Date
  readonly reason: string
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
}
