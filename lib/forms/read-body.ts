export type ReadBody = { readonly form: FormData } | { readonly problem: 'too_large' | 'unreadable' }

/**
 * Reads the form of a request, and stops as soon as it holds more than `mostBytes`: by what the browser says beforehand, and by what really comes.
 *
 * @example await readBody(request, 20 * 1024 * 1024)
 */
export async function readBody(request: Request, mostBytes: number): Promise<ReadBody> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return { problem: 'too_large' }
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (;;) {
    const piece = await reader?.read().catch(() => null)
    if (piece === null) return { problem: 'unreadable' }
    if (!piece || piece.done) break
    length += piece.value.length
    if (length > mostBytes) {
      await reader?.cancel().catch(() => undefined)
      return { problem: 'too_large' }
    }
    chunks.push(new Uint8Array(piece.value))
  }
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  const form = await new Response(new Blob(chunks), { headers }).formData().catch(() => null)
  return form ? { form } : { problem: 'unreadable' }
}
