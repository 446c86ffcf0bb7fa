import { Unzip, UnzipInflate } from 'fflate'
import type { LoadedText } from '../types'
import { loadHtml } from './load-html'
import { mostUnfolded, Unreadable } from './problems'

/** Names of the files in a zip archive. Every file is unfolded and counted, so that an archive that unfolds to too much is refused before anybody reads it. */
export function unfold(bytes: Uint8Array): readonly string[] {
  const names: string[] = []
  let total = 0
  let tooLarge = false
  const unzip = new Unzip((file) => {
    names.push(file.name)
    file.ondata = (error, chunk) => {
      total += chunk?.length ?? 0
      tooLarge ||= total > mostUnfolded || names.length > 5000
      if (tooLarge) throw new Unreadable('too_large')
      if (error) throw new Unreadable('damaged')
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  const step = 1 << 16
  try {
    for (let at = 0; at < bytes.length; at += step) unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch (error) {
    throw tooLarge ? new Unreadable('too_large') : error instanceof Unreadable ? error : new Unreadable('damaged')
  }
  return names
}

/** The words of a Word document (.docx) with its headings, lists and tables. Throws `Unreadable`; pictures, macros and links out are left alone. */
export async function loadWord(bytes: Uint8Array): Promise<LoadedText> {
  const names = unfold(bytes)
  if (names.length === 0) throw new Unreadable('damaged')
  if (!names.includes('word/document.xml')) throw new Unreadable('binary')
  const { default: mammoth } = await import('mammoth')
  const { value } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), externalFileAccess: false },
    )
    .catch(() => {
      throw new Unreadable('damaged')
    })
  const { text, blocks } = loadHtml(new TextEncoder().encode(`<meta charset="utf-8">${value}`))
  return { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', text, ...(blocks && { blocks }) }
}
