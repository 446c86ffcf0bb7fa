import { groupBy } from '../group-by'
import { valueLabels } from '../words/labels'
import type { Line } from './lines'

/** The words of a label as `valueLabels` spells them. */
export const bareLabel = (text: string): string => (text.endsWith(':') ? text.slice(0, -1).trimEnd() : text).toLowerCase()

/** "Group A", "Mondays": cells of a row of values. */
const firstOfRow = /^(?:group|cohort|route|intake|day|session|module|unit|week) (?:[A-H]|\d{1,2})\b/i
const weekdaysOnly = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/i

/** Column headings of a flattened table: the first row, if none of its cells is a value. */
export function columnHeadings(lines: readonly Line[]): ReadonlyMap<Line, { readonly columnHeading?: string; readonly rowHeading?: string }> {
  const headings = new Map<Line, { columnHeading?: string; rowHeading?: string }>()
  const rows = groupBy(
    lines.filter((line) => line.row !== undefined),
    (line) => line.row,
  )
  let [head, first]: [readonly Line[], Line | undefined] = [[], undefined]
  lines.forEach((cell, at) => {
    if (cell.row === undefined) {
      head = []
      return
    }
    if (lines[at - 1]?.row !== cell.row) first = cell
    const above = lines[at - 1]?.row
    const size = (row: number | undefined): number => (row === undefined ? 0 : (rows.get(row)?.length ?? 0))
    // Behind an empty line rows of another size are another table.
    if (
      above === undefined ||
      (above !== cell.row &&
        cell.afterGap &&
        size(above) !== size(cell.row) &&
        size(cell.row) !== head.length &&
        (size(cell.row) < head.length || firstOfRow.test(cell.text)))
    ) {
      // The cells of a row stand together.
      let end = at
      while (lines[end]?.row === cell.row) end += 1
      const row = lines.slice(at, end)
      const labelled =
        row.length === 2 &&
        (/^\d{1,2}[.)]?\s+(?!Jan|Feb|Mar|Apr|May|June?\b|July?\b|Aug|Sep|Oct|Nov|Dec)[A-Z]|^\d{1,2}[.)]\s|:$/.test(cell.text) ||
          valueLabels.test(bareLabel(cell.text)))
      // Of two columns the first row is a heading only over values.
      const below = lines.slice(end, end + 12).filter((other) => other.row !== undefined && (other.column ?? 0) > 0)
      const under = lines[end]?.row
      const isWider = under !== undefined && lines.slice(end, end + 12).filter((other) => other.row === under).length > row.length
      const plainPairs =
        !isWider && row.length === 2 && (/\d/.test(row[1]?.text ?? '') || below.filter(({ text }) => /£|\d/.test(text)).length < below.length / 2)
      const ofGroups = firstOfRow.test(cell.text) || row.some(({ text }) => weekdaysOnly.test(text))
      head = !labelled && !plainPairs && !ofGroups && row.every(({ text }) => !/£|^\d[\d,.]*%?$/.test(text)) ? row : []
    }
    if (head.includes(cell)) return
    const column = headingOver(cell, head, rows.get(cell.row) ?? [])
    headings.set(cell, {
      ...(column && { columnHeading: column.text }),
      ...(first &&
        first !== cell && {
          rowHeading: first.text
            .replace(/^([^:]{2,40}):\s.*$/, '$1')
            .replace(/^\d{1,2}[.)]?\s+(?!Jan|Feb|Mar|Apr|May|June?\b|July?\b|Aug|Sep|Oct|Nov|Dec)(?=[A-Z][a-z]|FHEQ|JACS|UCAS|HECoS)/, ''),
        }),
    })
  })
  return headings
}

/** The heading over a cell: the one that counts like it in a row with as many cells, else the nearest by its place in the line. */
function headingOver(cell: Line, head: readonly Line[], row: readonly Line[]): Line | undefined {
  if (head.length === 0) return undefined
  if (row.length === head.length) return head[row.indexOf(cell)]
  return head.toSorted((one, other) => distance(one, cell) - distance(other, cell))[0]
}
const distance = (one: Line, other: Line): number => Math.abs((one.column ?? 0) - (other.column ?? 0))
