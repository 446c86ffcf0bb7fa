/** One publication of a course, with what it changed field by field. */
export interface HistoryEntry {
  readonly version: number
  readonly by: string
  readonly at: Date
  readonly reason: string
  /** `reason`: of this field alone, where it is another than that of the publication. */
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown; readonly reason: string | null }[]
}
