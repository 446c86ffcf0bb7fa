import type { Line } from './lines'

const endsInValue = /^\D.*\s\S+\s(?!(?:19|20)\d\d$)\d[\d.,/]*(?:%| (?:hours?|days?|words|credits?|weeks?|minutes))?$/
/** Lines that end in a number one below the other are rows of a table: "Guided study 120 hours". */
export const isRowOfValues = (lines: readonly Line[], at: number): boolean => {
  const ends = (other: Line | undefined): boolean => other !== undefined && endsInValue.test(other.text) && other.text.length < 90
  const [line, previous, next] = [lines[at], lines[at - 1], lines[at + 1]]
  return ends(line) && ((ends(previous) && line?.afterGap === false) || (ends(next) && next?.afterGap === false))
}
