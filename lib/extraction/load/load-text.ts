import type { LoadedText } from '../types'

/** The stored text of a text file: decoded as UTF-8 without byte order mark, CRLF and lone CR turned into LF, nothing else changed (contract, section 2). */
export function loadText(bytes: Uint8Array): LoadedText {
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n')
  return { mediaType: 'text/plain', text }
}
