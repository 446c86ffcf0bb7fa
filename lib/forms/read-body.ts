import { wordsAround } from './words-around'

export type ReadBody =
  | { readonly form: FormData }
  | { readonly problem: 'unreadable' }
  /** `words`: the other inputs of the form, where they could be had. */
  | { readonly problem: 'too_large'; readonly words: FormData | null }

// What stands after a file in a form: a few words.
const tailBytes = 256 * 1024

/**
 * Reads the form of a request. One that holds more than `mostBytes` is too large; up to `mostPassed` bytes more are let pass by unkept, for the words that
 * stand after the file. What is larger still, by what the browser says beforehand or by what really comes, is read no further.
 *
 * @example await readBody(request, 20 * 1024 * 1024)
 */
export async function readBody(request: Request, mostBytes: number, mostPassed = 0): Promise<ReadBody> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes + mostPassed) return { problem: 'too_large', words: null }
  const contentType = request.headers.get('content-type') ?? ''
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let tail: Uint8Array = new Uint8Array()
  let length = 0
  const reader = request.body?.getReader()
  for (;;) {
    const piece = await reader?.read().catch(() => null)
    if (piece === null) return { problem: 'unreadable' }
    if (!piece || piece.done) break
    length += piece.value.length
    if (length > mostBytes + mostPassed) {
      await reader?.cancel().catch(() => undefined)
      return { problem: 'too_large', words: null }
    }
    if (length <= mostBytes) chunks.push(new Uint8Array(piece.value))
    else tail = Buffer.concat([tail, piece.value]).subarray(-tailBytes)
  }
  if (length > mostBytes) return { problem: 'too_large', words: await wordsAround(contentType, Buffer.concat(chunks), tail) }
  const form = await new Response(new Blob(chunks), { headers: { 'content-type': contentType } }).formData().catch(() => null)
  return form ? { form } : { problem: 'unreadable' }
}
