import { matches } from '../matches'
import { valueLabels } from '../words/labels'
import type { Line } from './lines'

const gap = /[^\s.](\s{3,}|\t+|\s\|\s|\s?\.{4,}\s?)(?=[^\s.])/g

/** No table has more columns; every cell is compared with the others of its row. */
const mostCells = 60

/** The cells of one printed line: pieces parted by three blanks, a tab, an upright stroke or a row of dots. */
function cellsOf(line: Line): readonly Line[] {
  const cuts = matches(line.text, gap)
    .slice(0, mostCells)
    .map((found) => ({ end: found.index + 1, next: found.index + found[0].length }))
  const starts = [0, ...cuts.map((cut) => cut.next)]
  const ends = [...cuts.map((cut) => cut.end), line.text.length]
  return starts.map((start, at) => {
    const end = ends[at] ?? line.text.length
    return {
      text: line.text.slice(start, end),
      start: line.start + start,
      end: line.start + end,
      afterGap: line.afterGap,
      column: start + (line.indent ?? 0),
    }
  })
}

/** The row with a line added to its last cell, if the line is printed right under that cell: a value that runs on. */
function runOn(row: readonly Line[] | undefined, line: Line): readonly Line[] | null {
  const last = row?.at(-1)
  if (!row || !last || row.length < 2 || line.afterGap || (line.indent ?? 0) < 12 || Math.abs((line.indent ?? 0) - (last.column ?? 0)) > 2)
    return null
  const pieces = [...(last.pieces ?? [{ start: last.start, end: last.end }]), { start: line.start, end: line.end }]
  return [...row.slice(0, -1), { ...last, text: `${last.text} ${line.text}`, end: line.end, pieces }]
}

/** A line cut where the rows above begin their second cell: the longest label of a table leaves but one blank before its value. */
function aligned(rows: readonly (readonly Line[])[], line: Line): readonly Line[] | null {
  const [one, other] = rows.slice(-2).map((row) => (row.length === 2 ? row[1]?.column : undefined))
  const at = (one ?? 0) - (line.indent ?? 0)
  if (one === undefined || one !== other || line.afterGap || line.text[at - 1] !== ' ' || !/[^\s.]/.test(line.text[at] ?? '') || at < 8) return null
  const end = line.text.slice(0, at).trimEnd().length
  return [
    { ...line, text: line.text.slice(0, end), end: line.start + end, column: line.indent ?? 0 },
    { ...line, text: line.text.slice(at), start: line.start + at, column: one },
  ]
}

const isValue = (text: string): boolean => /\d|£|^-$/.test(text)
const isLabel = (text: string): boolean => valueLabels.test((text.endsWith(':') ? text.replace(/\s*:$/, '') : text).toLowerCase())

/** Two streams of prose printed side by side: the left pieces run on from line to line. */
function runsOn(rows: readonly (readonly Line[])[]): boolean {
  const left = rows.map((row) => row[0]?.text ?? '')
  const broken = left.filter((text, at) => text.length > 24 && !/[.!?:]$/.test(text) && /^[a-z]/.test(left[at + 1] ?? ''))
  return broken.length >= 2 && broken.length >= rows.length * 0.25
}

/** Left column first, then right, where two streams of prose stand side by side. A line with one piece belongs to the left stream. */
function unravelled(rows: readonly (readonly Line[])[]): readonly Line[] {
  const columns = [rows.flatMap((row) => row.slice(0, 1)), rows.flatMap((row) => row.slice(1))]
  return columns.flatMap((column) =>
    column.map((line, at) => ({ text: line.text, start: line.start, end: line.end, afterGap: at === 0 || line.afterGap })),
  )
}

/**
 * Lines with the cells of flattened tables told apart (each with the number of its row) and columns of prose that were interleaved line by line set one
 * after the other. Lines without wide gaps are as before.
 */
export function unravel(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = []
  let rowNumber = 0
  for (let at = 0; at < lines.length; ) {
    const rows: (readonly Line[])[] = []
    let taken = 0
    for (let next = at; next < lines.length; next += 1) {
      const line = lines[next]
      if (!line) break
      const whole = cellsOf(line)
      const cells = whole.length === 1 ? (aligned(rows, line) ?? whole) : whole
      const longer = cells.length === 1 ? runOn(rows.at(-1), line) : null
      if (longer) {
        rows[rows.length - 1] = longer
        taken += 1
        continue
      }
      const bridges = cells.length === 1 && rows.length >= 2 && !line.afterGap && line.text.length < 70 && cellsOf(lines[next + 1] ?? line).length > 1
      if (cells.length === 1 && !bridges) break
      rows.push(cells)
      taken += 1
    }
    const [line] = lines.slice(at, at + 1)
    if (!line) break
    if (rows.length >= 3 && rows.every((row) => row.length <= 2) && runsOn(rows)) result.push(...unravelled(rows))
    else if (
      rows.length >= 2 ||
      (rows[0] && rows[0].length >= 3) ||
      rows[0]?.slice(1).some(({ text }) => isValue(text)) ||
      isLabel(rows[0]?.[0]?.text ?? '')
    ) {
      for (const row of rows) {
        rowNumber += 1
        result.push(...row.map((cell) => ({ ...cell, row: rowNumber })))
      }
    } else {
      result.push(line)
      at += 1
      continue
    }
    at += taken
  }
  return result
}
