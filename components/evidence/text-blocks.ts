/** A stretch of the stored text, half open. Blocks lie end to end: together they are the text. */
export interface TextBlock {
  readonly start: number
  readonly end: number
  /** Offsets of the line feeds that show as new lines; the others are wraps of the original's column and show as a space. */
  readonly breaks: ReadonlySet<number>
}

const marker = /^\s*(?:[•·▪◦*–—-]|\d{1,2}[.)]|\([a-z0-9]{1,3}\))\s/
const wrapped = 0.7

/** A line feed is a wrap where the line before it nearly fills the block's width and the next starts no item. */
function breaksIn(text: string, start: number, end: number): ReadonlySet<number> {
  const lines = text.slice(start, end).trimEnd().split('\n')
  const widest = Math.max(...lines.map((line) => line.trim().length))
  const breaks = new Set<number>()
  let at = start
  for (const [index, line] of lines.entries()) {
    at += line.length
    const next = lines[index + 1]
    if (next !== undefined && (marker.test(next) || line.trim().length < widest * wrapped || marker.test(line) !== marker.test(next))) breaks.add(at)
    at += 1
  }
  return breaks
}

/**
 * Cuts a stored text into the blocks of its page, at blank lines. Pure; loses and changes nothing. Offsets are UTF-16 code units.
 *
 * @example textBlocks('One\n\nTwo').map(({ start, end }) => [start, end]) // [[0, 5], [5, 8]]
 */
export function textBlocks(text: string): readonly TextBlock[] {
  const cuts = [...text.matchAll(/\n[^\S\n]*\n\s*/g)].map((gap) => gap.index + gap[0].length)
  const edges = [0, ...cuts.filter((cut) => cut < text.length), text.length]
  return edges.slice(1).flatMap((end, at) => {
    const start = edges[at] ?? 0
    return end > start ? [{ start, end, breaks: breaksIn(text, start, end) }] : []
  })
}
