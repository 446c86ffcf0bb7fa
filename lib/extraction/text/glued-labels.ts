import { matches, meets } from '../matches'
import { valueLabels } from '../words/labels'
import type { Line } from './lines'

const seam = /[a-z)?](?=[A-Z\d£])/g
const anySeam = /^.{2,44}?[a-z)?][A-Z\d£]/
const longest = 160
/** Labels that stand over more than a line elsewhere, so that only the seam tells their value. */
const otherLabels =
  /^(?:entry (?:requirements|criteria)|course length|programme length|award(?:ed)?|teaching (?:location|days)|delivery|next start|start(?:s|ing)?|eligibility|funding|fees? (?:from|per year)|accreditation|how to apply|target audience|who is it for\?|suitable for|tutors?|assessment|study (?:type|location)|qualification type|course type|taught by|total fee|course fee)$/

/** Where the value begins behind a label that lost the blank or the line end after it; null if no label stands there. */
function valueIn(text: string): number | null {
  if (text.length > longest || !meets(text, anySeam)) return null
  for (const { index } of matches(text.slice(0, 46), seam)) {
    const label = text.slice(0, index + 1).toLowerCase()
    if (valueLabels.test(label) || otherLabels.test(label)) return index + 1
  }
  return null
}

/**
 * Labels that a lost line end glued to their values ("Start dateSeptember 2018") come back as rows of two cells; other lines are as before.
 */
export function unglue(lines: readonly Line[]): readonly Line[] {
  let row = lines.reduce((most, line) => Math.max(most, line.row ?? 0), 0)
  return lines.flatMap((line) => {
    const at = line.row === undefined ? valueIn(line.text) : null
    if (at === null) return [line]
    row += 1
    const { text, start, end, afterGap } = line
    return [
      { text: text.slice(0, at), start, end: start + at, afterGap, row, column: 0 },
      { text: text.slice(at), start: start + at, end, afterGap: false, row, column: 20 },
    ]
  })
}
