import type { Block } from '../types'

const bullet = /^(?:[•*]|->|-(?= )|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)](?= ))\s*/

/** A block's text for reading, with the place of each character in the stored text. */
export interface Reading {
  readonly text: string
  readonly places: Uint32Array
}

const [lineEnd, tab, blank] = [0x0a, 0x09, 0x20]
const mostArguments = 8192

/** Made of character codes, so that a text of plain letters is held as one whatever document it comes from. */
function textOf(codes: Uint16Array): string {
  let text = ''
  for (let from = 0; from < codes.length; from += mostArguments) text += String.fromCharCode(...codes.subarray(from, from + mostArguments))
  return text
}

/** Used again for each block; a block of its own size would cost more than its reading. */
let [codes, places] = [new Uint16Array(4096), new Uint32Array(4096)]

/** A block's text for reading: its pieces joined, single blanks, no leading bullet. The places hold until the next block is read. */
export function readingOf(plain: string, block: Block): Reading {
  const pieces = block.pieces ?? [block]
  const most = pieces.reduce((sum, { start, end }) => sum + end - start + 1, 0)
  if (most > codes.length) [codes, places] = [new Uint16Array(2 * most), new Uint32Array(2 * most)]
  let length = 0
  const add = (code: number, place: number): void => {
    codes[length] = code
    places[length] = place
    length += 1
  }
  for (const { start, end } of pieces) {
    if (length > 0 && codes[length - 1] !== blank) add(blank, start - 1)
    for (let at = start; at < end; at += 1) {
      const code = plain.charCodeAt(at)
      if (code !== blank && code !== lineEnd && code !== tab) add(code, at)
      else if (length > 0 && codes[length - 1] !== blank) add(blank, at)
    }
  }
  const text = textOf(codes.subarray(0, length))
  const skipped = block.type === 'item' ? (bullet.exec(text)?.[0].length ?? 0) : 0
  return skipped < length ? { text: text.slice(skipped), places: places.subarray(skipped, length) } : { text, places: places.subarray(0, length) }
}
