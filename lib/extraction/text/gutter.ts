import type { Line } from './lines'

/** Fewer lines tell nothing of columns; narrower columns are cells of a table. */
const [fewestLines, narrowest] = [6, 24]
const mostGutters = 4

const placed = (line: Line): { readonly from: number; readonly to: number } => {
  const from = line.indent ?? 0
  return { from, to: from + line.text.length }
}
/** Whether the line leaves the three places before `gutter` empty and goes on at it, or ends before it. */
function fits(line: Line, gutter: number): boolean {
  const { from, to } = placed(line)
  if (to <= gutter - 2 || from >= gutter) return true
  return /^\s{2,}$/.test(line.text.slice(Math.max(0, gutter - 3 - from), gutter - from)) && line.text[gutter - from] !== ' '
}
const isCut = (line: Line, gutter: number): boolean => fits(line, gutter) && placed(line).from < gutter && placed(line).to > gutter

function piece(line: Line, from: number, to: number, indent: number): Line {
  const raw = line.text.slice(from, to)
  const start = line.start + from + (raw.length - raw.trimStart().length)
  const text = raw.trim()
  return { text, start, end: start + text.length, afterGap: line.afterGap, indent: indent + (raw.length - raw.trimStart().length) }
}

const runsOn = (lines: readonly Line[]): number =>
  lines.filter(({ text }, at) => text.length > 18 && !/[.!?:;]$/.test(text) && /^[a-z(]/.test(lines[at + 1]?.text ?? '')).length

/** Lines on one side of which something begins while on the other a sentence runs on: the rows of a table begin together. */
const apart = (cut: readonly Line[], gutter: number): number =>
  cut.filter((line) => {
    const at = gutter - placed(line).from
    const [left, right] = [line.text.slice(0, at).trim(), line.text.slice(at)]
    return /^[A-Z\d•]/.test(left) ? /^[a-z]/.test(right) : /^[a-z]/.test(left) && /^[A-Z\d•]/.test(right)
  }).length

/** Places at which many lines begin something after a wide gap, the commonest first. */
function likelyGutters(lines: readonly Line[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const line of lines) {
    for (let at = line.text.indexOf('   '); at >= 0; ) {
      let next = at
      while (line.text[next] === ' ') next += 1
      const column = next + (line.indent ?? 0)
      if (column >= narrowest) counts.set(column, (counts.get(column) ?? 0) + 1)
      at = line.text.indexOf('   ', next)
    }
  }
  const common = [...counts].filter(([, count]) => count >= fewestLines).toSorted(([, one], [, other]) => other - one)
  return common.slice(0, mostGutters).map(([column]) => column)
}

/**
 * Lines with two columns of a printed page set one after the other: where many lines leave the same places empty and the words on both sides run on from
 * line to line. Tables keep their rows. Lines of a page in one column are given back as they are.
 */
export function unfold(lines: readonly Line[]): readonly Line[] {
  for (const gutter of likelyGutters(lines)) {
    const unfolded = unfoldedAt(lines, gutter)
    if (unfolded) return unfolded
  }
  return lines
}

function unfoldedAt(lines: readonly Line[], gutter: number): readonly Line[] | null {
  let found = false
  const result: Line[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (end < lines.length && lines.slice(end, end + 1).every((line) => fits(line, gutter))) end += 1
    const run = lines.slice(at, end)
    const cut = run.filter((line) => isCut(line, gutter))
    const left = run.flatMap((line) => (placed(line).from < gutter ? [piece(line, 0, gutter - placed(line).from, line.indent ?? 0)] : []))
    const right = run.flatMap((line) => {
      const { from, to } = placed(line)
      return from >= gutter ? [{ ...line, indent: from - gutter }] : to > gutter ? [piece(line, gutter - from, line.text.length, 0)] : []
    })
    const isProse = cut.length >= fewestLines && runsOn(left) >= left.length * 0.2 && runsOn(right) >= right.length * 0.2
    const isPage = isProse || (cut.length >= fewestLines && apart(cut, gutter) >= Math.max(3, cut.length * 0.12))
    if (isPage) {
      found = true
      const [first, ...others] = right
      result.push(...unfold(left), ...(first ? unfold([{ ...first, afterGap: true }, ...others]) : []))
    } else result.push(...run)
    const crossing = lines[end]
    if (crossing) result.push(crossing)
    at = end + 1
  }
  return found ? result : null
}
