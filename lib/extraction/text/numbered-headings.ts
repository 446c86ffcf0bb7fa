import type { Line } from './lines'

const title = /^(\d{1,2})[.)]\s+[A-Z]/
const endsSentence = /[.!;,]["')\]]{0,2}$/
/** Sections of a specification are counted through; a list of so few says nothing. */
const [fewest, longest] = [5, 70]

/**
 * The lines that count the sections of a document through, each with words of its own below it: "1. Awarding body", "University of …", "2. Final award", ….
 * A list numbers its items without anything between them. Given back are their places among the lines.
 */
export function numberedHeadings(lines: readonly Line[]): ReadonlySet<number> {
  const places: number[] = []
  let next = 1
  lines.forEach(({ text, row }, at) => {
    if (row !== undefined || text.length > longest || endsSentence.test(text)) return
    if (Number(title.exec(text)?.[1] ?? Number.NaN) !== next) return
    places.push(at)
    next += 1
  })
  const alone = places.filter((at, order) => places[order + 1] === at + 1).length
  return places.length >= fewest && alone <= places.length / 4 ? new Set(places) : new Set()
}
