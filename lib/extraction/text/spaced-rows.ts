import { firstMatch, matches } from '../matches'
import type { Line } from './lines'

/** Words over a table whose columns only single blanks part: "Code Title Level Credit Sem". */
const headWords = /^[A-Z][A-Za-z/.()-]{1,15}(?: [A-Z][A-Za-z/.()-]{1,15}){2,5}$/
const tellsOfTable = /\b(?:Credits?|Level|Hours|Days|Length|Weighting|Submission|Due|Points|Words|Fee|Price|Cost)\b/
const firstColumn = /^(?:Code|Module|Unit|Ref|No)\b/
const lead = /^(?:[A-Z]{2,6}\d{3,5}[A-Z]?|\d{1,2}|All)\s/
/** What stands in the last columns of a row. */
const value =
  /\s((?:£ ?)?\d[\d,./]*(?:%| ?(?:words|minutes|mins|hours|credits|days|weeks|months))?|(?:Week|Sem(?:ester)?|Term) \d{1,2}|Pass\/Fail|Pass|Yes|No|-)$/
const longest = 140

/** Where the columns of a row begin, given how many there are; null if it does not hold so many. */
function columnsOf(text: string, count: number, leads: boolean): readonly number[] | null {
  const first = leads ? (lead.exec(text)?.[0].length ?? 0) : 0
  if (leads && first === 0) return null
  const starts: number[] = []
  let rest = text
  const wanted = count - 1 - (leads ? 1 : 0)
  while (starts.length < wanted) {
    const found = firstMatch(rest, value)
    if (!found?.[1]) return null
    starts.unshift(found.index + found[0].length - found[1].length)
    rest = rest.slice(0, found.index)
  }
  if (rest.length - first < 3 || !/[a-z]{3}/.test(rest.slice(first))) return null
  return leads ? [0, first, ...starts] : [0, ...starts]
}

function cellsOf(line: Line, starts: readonly number[], row: number): readonly Line[] {
  return starts.map((from, at) => {
    const text = line.text.slice(from, starts[at + 1] ?? line.text.length).trimEnd()
    const start = line.start + from
    return { text, start, end: start + text.length, afterGap: line.afterGap && at === 0, row, column: at * 20 }
  })
}

const headStarts = (text: string): readonly number[] => [0, ...matches(text, / /g).map(({ index }) => index + 1)]

/**
 * Tables whose columns lost all but one blank between them: a line of column headings, then at least two rows that end in as many values. They come back as
 * cells with their rows; other lines are as before.
 */
export function splitRows(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isHead)) return lines
  const result: Line[] = []
  let row = Math.max(0, ...lines.slice(0, 50_000).map((line) => line.row ?? 0))
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line) break
    const rows = isHead(line) ? rowsBelow(lines, at) : []
    if (rows.length < 2) {
      result.push(line)
      continue
    }
    for (const [offset, starts] of [headStarts(line.text), ...rows].entries()) {
      const one = lines[at + offset]
      row += 1
      if (one) result.push(...cellsOf(one, starts, row))
    }
    at += rows.length
  }
  return result
}

const isHead = ({ text, row }: Line): boolean =>
  row === undefined && text.length < 70 && firstMatch(text, tellsOfTable) !== null && headWords.test(text)

function rowsBelow(lines: readonly Line[], at: number): readonly (readonly number[])[] {
  const text = lines[at]?.text ?? ''
  const [count, leads] = [text.split(' ').length, firstColumn.test(text)]
  const rows: (readonly number[])[] = []
  for (let below = at + 1; below < lines.length; below += 1) {
    const line = lines[below]
    if (!line || line.afterGap || line.row !== undefined || line.text.length > longest) break
    const starts = columnsOf(line.text, count, leads)
    if (!starts) break
    rows.push(starts)
  }
  return rows
}
