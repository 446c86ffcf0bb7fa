import type { LoadedText } from '../types'
import { decode } from './decode'

/** The stored text of a text file: decoded, without byte order mark, CRLF and lone CR turned into LF, nothing else changed (contract, section 2). */
export const loadText = (bytes: Uint8Array): LoadedText => ({ mediaType: 'text/plain', text: decode(bytes) })
