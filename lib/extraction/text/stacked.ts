import { valueLabels } from '../words/labels'
import type { Line } from './lines'

/** What a cell looks like; a column holds one shape, "none" stands for any. */
type Shape = 'money' | 'year' | 'span' | 'date' | 'number' | 'code' | 'none' | 'words' | 'text'

const shapes: readonly (readonly [Shape, RegExp])[] = [
  ['money', /£ ?\d/],
  ['year', /^20\d\d ?[/-] ?(?:20)?\d\d(?: entry)?$/],
  ['span', /^\d{1,2}(?:[.-]\d{1,2})?[\s-](?:months?|years?|terms?|weeks?|days?|hours?)\b.{0,20}$/i],
  ['date', /^.{0,14}\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b.{0,24}$|^\d{1,2}\/\d{1,2}\/(?:20)?\d\d$/i],
  ['number', /^\d{1,4}%?$/],
  ['code', /^[A-Z]{2,6}[ -]?\d{3,5}[A-Z]?$/],
  ['none', /^(?:-+|n\/?a|none|tbc|tba|to be confirmed|not (?:offered|available|applicable)|free)$/i],
]
const shapeOf = ({ text }: Line): Shape => {
  if (text.length > 70 || /[.;:!?]$/.test(text) || /^•/.test(text)) return 'text'
  return shapes.find(([, pattern]) => pattern.test(text))?.[0] ?? 'words'
}
/** Names of routes and places may be labels elsewhere. */
const isLabel = (text: string): boolean => valueLabels.test(text.toLowerCase()) && !ofPlaces.test(text)
const ofPlaces = /^(?:campus|school|faculty|mode|subject|qualification)$/i
const mostColumns = 6
const longestRun = 80

/** Whether each column goes on with the shape that it had before. */
function fits(run: readonly Shape[], at: number, seen: readonly Shape[]): boolean {
  for (let column = 0; column < seen.length; column += 1) {
    const shape = run[at + column]
    if (shape === 'text' || (shape !== 'none' && seen[column] !== 'none' && seen[column] !== shape)) return false
  }
  return true
}

/** How many rows of so many cells follow a place, each column holding one shape; the shapes too. */
function rowsFrom(
  run: readonly Shape[],
  lines: readonly Line[],
  from: number,
  columns: number,
): { readonly rows: number; readonly shapes: readonly Shape[] } {
  const seen: Shape[] = Array.from({ length: columns }, () => 'none')
  let rows = 0
  for (let at = from; at + columns <= run.length; at += columns) {
    const opens = run[at]
    if (opens === 'none' || opens === 'money' || !fits(run, at, seen) || isLabel(lines[at]?.text ?? '')) break
    for (let column = 0; column < columns; column += 1) {
      const shape = run[at + column]
      if (shape && shape !== 'none') seen[column] = shape
    }
    rows += 1
  }
  return { rows, shapes: seen }
}

interface Table {
  readonly from: number
  readonly columns: number
  readonly rows: number
}

/** The table that begins at a place of a run of short lines, if its columns hold what they promise. */
function tableAt(run: readonly Shape[], lines: readonly Line[], from: number): Table | null {
  let best: Table | null = null
  for (let columns = 2; columns <= mostColumns; columns += 1) {
    const head = run.slice(from, from + columns)
    const headed =
      head.length === columns && head.every((shape) => shape === 'words') && lines.slice(from, from + columns).every(({ text }) => text.length < 40)
    const { rows, shapes: seen } = rowsFrom(run, lines, headed ? from + columns : from, columns)
    const telling = seen.filter((shape) => shape !== 'words' && shape !== 'none').length
    const enough = headed
      ? telling > 0 && rows >= (columns === 2 ? 3 : 2)
      : columns >= 3 && rows >= 2 && telling >= 2 && (seen[0] === 'code' || seen[0] === 'year')
    const all = rows + (headed ? 1 : 0)
    if (enough && (!best || all * columns > best.rows * best.columns)) best = { from, columns, rows: all }
  }
  return best
}

/**
 * Tables of which the page lost everything but the cells, each on a line of its own: a few headings, then rows of as many lines, each column of one shape.
 * The lines come back as cells with their rows; others are as before.
 */
export function unstack(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = []
  let row = Math.max(
    0,
    ...lines.slice(-1).map((line) => line.row ?? 0),
    ...lines.flatMap((line) => (line.row === undefined ? [] : [line.row])).slice(-1),
  )
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (end < lines.length && end - at < longestRun && lines[end]?.row === undefined && (end === at || !lines[end]?.afterGap)) end += 1
    const run = lines.slice(at, end)
    const looks = run.map((line) => shapeOf(line))
    const known = new Map<number, Table | null>()
    const tableFrom = (from: number): Table | null => {
      const table = known.get(from)
      if (table !== undefined) return table
      const found = tableAt(looks, run, from)
      known.set(from, found)
      return found
    }
    let next = 0
    while (next < run.length) {
      const table = tableFrom(next)
      const later = table && next + 1 < run.length ? tableFrom(next + 1) : null
      // A heading above the table fits as well as its first column; the later beginning is the table's own.
      const best = table && later && later.rows >= table.rows && later.columns === table.columns ? null : table
      const line = run[next]
      if (!line) break
      if (!best) {
        result.push(line)
        next += 1
        continue
      }
      for (let cell = 0; cell < best.rows * best.columns; cell += 1) {
        const one = run[next + cell]
        if (cell % best.columns === 0) row += 1
        if (one) result.push({ ...one, row, column: (cell % best.columns) * 20 })
      }
      next += best.rows * best.columns
    }
    if (run.length === 0) result.push(...lines.slice(at, at + 1))
    at = Math.max(end, at + 1)
  }
  return result
}
