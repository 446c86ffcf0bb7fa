import type { Extraction } from '@/lib/domain/fact'
import { type CourseKind, extractDocument } from '@/lib/extraction/extract-document'
import { traceOf } from '@/lib/extraction/trace'
import type { Problem } from '@/lib/problems'

export type Read = (input: {
  readonly name: string
  readonly bytes: Uint8Array
  readonly url?: string
  /** Told how far a paged document is. */
  readonly as?: CourseKind
  readonly onPage?: (done: number, of: number) => Promise<void> | void
}) => Promise<{ readonly ok: true; readonly extraction: Extraction; readonly trace: unknown } | { readonly ok: false; readonly problem: Problem }>

/** Reads a document by the rules of `lib/extraction`, with the trace as plain data. */
export const readDocument: Read = async (input) => {
  const result = await extractDocument(input)
  return result.ok ? { ...result, trace: traceOf(result.trace, result.extraction.document.text ?? '') } : result
}
