import type { LoadedText } from '../types'
import { loadHtml } from './load-html'
import { loadPdf, type OnPage } from './load-pdf'
import { loadText } from './load-text'
import { loadWord } from './load-word'
import { mostBytes, problem, type ReadingProblem, Unreadable } from './problems'

export type Loaded = { readonly ok: true; readonly loaded: LoadedText } | { readonly ok: false; readonly problem: ReadingProblem }

const begins = (bytes: Uint8Array, words: string): boolean => [...words].every((sign, at) => bytes[at] === sign.charCodeAt(0))
const head = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 4096))

/** Zeros outside UTF-16, or many control signs: no text. */
function isBinary(bytes: Uint8Array, text: string): boolean {
  const sample = text.slice(0, 20_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what tells a binary file from a text
  const controls = (sample.match(/[\u0000-\u0008\u000e-\u001f]/g) ?? []).length
  return begins(bytes, '{\\rtf') || controls > sample.length * 0.01 || sample.includes('\u0000')
}

async function loadByContent(bytes: Uint8Array, onPage?: OnPage): Promise<LoadedText> {
  if (bytes.length > mostBytes) throw new Unreadable('too_large')
  if (head(bytes).slice(0, 1024).includes('%PDF-')) return loadPdf(bytes, onPage)
  if (begins(bytes, 'PK\u0003\u0004')) return loadWord(bytes)
  const isHtml =
    /^\s*(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|title|meta|div|main|article|section|h1|p)\b/i.test(
      head(bytes),
    )
  const loaded = isHtml ? loadHtml(bytes) : loadText(bytes)
  if (!isHtml && isBinary(bytes, loaded.text)) throw new Unreadable('binary')
  return loaded
}

/**
 * Loads a document of any known format, told by its content and not by its name: plain text, HTML, PDF with a text layer, Word. Everything else, and
 * everything too large, locked, damaged or empty, gives a problem with a code and a sentence for people. `onPage` is told how far a paged document is.
 *
 * @example await load(new TextEncoder().encode('Fees: £900')) // { ok: true, loaded: { mediaType: 'text/plain', text: 'Fees: £900' } }
 */
export async function load(bytes: Uint8Array, onPage?: OnPage): Promise<Loaded> {
  try {
    const loaded = await loadByContent(bytes, onPage)
    return loaded.text.trim() === '' ? { ok: false, problem: problem('empty') } : { ok: true, loaded }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: problem(error.code) }
    throw error
  }
}
