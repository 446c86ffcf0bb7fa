export interface UploadShown {
  readonly status: 'waiting' | 'reading' | 'done' | 'refused'
  /** Pages read, of how many; both 0 where a document has no pages. */
  readonly done: number
  readonly of: number
  readonly problem: { readonly message: string } | null
}

/** How far a document is, in words. @example uploadWords({ status: 'reading', done: 3, of: 12, problem: null }) // 'Read 3 of 12 pages.' */
export function uploadWords({ status, done, of, problem }: UploadShown): string {
  if (status === 'waiting') return 'Waiting to be read.'
  if (status === 'refused') return problem?.message ?? 'We could not read this file. Nothing was changed.'
  if (status === 'done') return 'Read.'
  return of > 0 ? `Read ${done} of ${of} ${of === 1 ? 'page' : 'pages'}.` : 'Reading the document.'
}
