/**
 * The inputs of a form that stand whole in its beginning and in its end, where the middle, a file that is too large, was not kept. Null where it is no form
 * with files.
 *
 * @example await wordsAround(contentType, first, last) // FormData with the title, without the file
 */
export async function wordsAround(contentType: string, head: Uint8Array, tail: Uint8Array): Promise<FormData | null> {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1]
  if (!boundary) return null
  const line = `\r\n--${boundary}`
  const [first, last] = [Buffer.from(head), Buffer.from(tail)]
  const [end, start] = [first.lastIndexOf(line), last.indexOf(line)]
  const before = first.subarray(0, Math.max(end, 0))
  const after = start < 0 ? Buffer.from(`--${boundary}--\r\n`) : last.subarray(start + 2)
  const body = new Uint8Array(Buffer.concat([before, Buffer.from(before.length > 0 ? '\r\n' : ''), after]))
  return new Response(new Blob([body]), { headers: { 'content-type': contentType } }).formData().catch(() => null)
}
