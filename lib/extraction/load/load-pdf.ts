import type { LoadedText } from '../types'
import { mostPages, Unreadable } from './problems'

interface Piece {
  readonly str: string
  readonly transform: readonly (number | undefined)[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

/** A printed line: its words, where it begins and ends, and its height on the page, in points. */
interface PrintedLine {
  readonly text: string
  readonly y: number
  readonly height: number
}

/** Lines of a page from its pieces: pieces of one height stand on one line; a wide gap within it parts columns. */
function linesOf(pieces: readonly Piece[]): readonly PrintedLine[] {
  const lines: { text: string; y: number; height: number; end: number }[] = []
  for (const piece of pieces) {
    if (piece.str === '') continue
    const [x, y] = [piece.transform[4] ?? 0, piece.transform[5] ?? 0]
    const height = piece.height || Math.abs(piece.transform[3] ?? 10)
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) < Math.max(2, height * 0.4) && x >= last.end - height) {
      const gap = x - last.end
      last.text += `${gap > height * 2.2 ? '    ' : gap > height * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(piece.str) ? ' ' : ''}${piece.str}`
      last.end = x + piece.width
    } else lines.push({ text: piece.str, y, height, end: x + piece.width })
  }
  return lines.filter((line) => line.text.trim() !== '')
}

/** Lines one under another, with an empty line where the page leaves more than the usual room. */
function pageText(lines: readonly PrintedLine[]): string {
  return lines
    .map((line, at) => {
      const previous = lines[at - 1]
      const apart = previous !== undefined && (previous.y - line.y > Math.max(previous.height, line.height) * 1.75 || line.y > previous.y + 2)
      return `${apart ? '\n' : ''}${line.text.trimEnd()}`
    })
    .join('\n')
}

/** Told after each page how many of how many are read; the next page waits for it. */
export type OnPage = (done: number, of: number) => Promise<void> | void

/**
 * The text layer of a PDF, page by page, with the first character of each page. Throws `Unreadable` for a locked or damaged file, for a scan without
 * text, and for more than 500 pages. Scripts and links in the file are left alone.
 */
export async function loadPdf(bytes: Uint8Array, onPage?: OnPage): Promise<LoadedText> {
  const { getDocumentProxy } = await import('unpdf')
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, disableFontFace: true, verbosity: 0 }).catch(
    (error: Error) => {
      throw new Unreadable(error.name === 'PasswordException' ? 'encrypted' : 'damaged')
    },
  )
  if (pdf.numPages > mostPages) throw new Unreadable('too_many_pages')
  const pages: number[] = []
  let text = ''
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const printed = pageText(linesOf(items.filter((item) => 'str' in item)))
    if (text !== '' && printed !== '') text += '\n\n'
    pages.push(text.length)
    text += printed.normalize('NFKC')
    page.cleanup()
    await onPage?.(number, pdf.numPages)
  }
  await pdf.destroy()
  if (text.replace(/\s/g, '').length < 20) throw new Unreadable('scan')
  return { mediaType: 'application/pdf', text, pages }
}
