import type { Span } from '../types'

/** One printed line or one cell of it, without its line end; `text` is trimmed, the span too. */
export interface Line extends Span {
  readonly text: string
  /** Whether an empty line stands before it. */
  readonly afterGap: boolean
  /** For a cell: number of its row in the document, and the column's place in the line. */
  readonly row?: number
  readonly column?: number
  /** How far from the margin the line is printed. */
  readonly indent?: number
  /** Where the words of a cell stand that runs over several printed lines. */
  readonly pieces?: readonly Span[]
}

/** Texts whose lines are parted by empty ones throughout: there one says nothing, and two part what belongs apart. */
const [fewestLines, throughout] = [20, 0.9]

/** The sign that opens the answer to a question of a folded list. */
const folded = /^[+>]\s+(?=[A-Z\d"'].{4,120}\?$)/

/** The lines that hold anything, in order. */
export function linesOf(plain: string): readonly Line[] {
  const lines: Line[] = []
  const empty: number[] = []
  let above = 1
  for (let [from, next] = [0, 0]; from < plain.length; from = next) {
    const end = plain.indexOf('\n', from)
    next = end < 0 ? plain.length : end + 1
    const printed = plain.slice(from, next).trimEnd()
    const trimmed = printed.trimStart()
    if (trimmed === '') {
      above += 1
      continue
    }
    const opened = folded.exec(trimmed)?.[0].length ?? 0
    const text = trimmed.slice(opened)
    const indent = printed.length - trimmed.length
    const start = from + indent + opened
    lines.push({ text, start, end: start + text.length, afterGap: above > 0, indent })
    empty.push(above)
    above = 0
  }
  const parted = lines.filter(({ afterGap }) => afterGap).length
  if (lines.length < fewestLines || parted < lines.length * throughout) return lines
  return lines.map((line, at) => ({ ...line, afterGap: at === 0 || (empty[at] ?? 0) > 1 }))
}

const sentenceEnd = /[.!?:;]["')\]]{0,2}$/

/** The width at which the text was wrapped by hand, or null if its lines are whole paragraphs. Judged from lines that break off in mid-sentence. */
export function wrapWidth(lines: readonly Line[]): number | null {
  const broken = lines.filter((line, at) => {
    const next = lines[at + 1]
    return next && !next.afterGap && line.text.length <= 140 && line.text.length >= 25 && !sentenceEnd.test(line.text) && /^[a-z(]/.test(next.text)
  })
  if (broken.length < 4 || broken.length < lines.filter(({ row }) => row === undefined).length * 0.12) return null
  const widths = broken.map((line) => line.text.length).toSorted((one, other) => one - other)
  return widths[Math.floor(widths.length * 0.7)] ?? null
}
