import { type CostChoices, type CourseCost, costOf } from '@/lib/release-time/cost'
import type { LineProblem } from '@/lib/release-time/lines'
import { type Placed, placeSessions } from '@/lib/release-time/place-sessions'
import type { PlannerRow } from '@/lib/release-time/planner-row'
import { readCount } from '@/lib/release-time/read-pounds'
import { parseSessions } from '@/lib/release-time/sessions'
import { parseTermDates, type TermDates } from '@/lib/release-time/term-dates'
import { type PlannerState, type ReadState, readState } from './planner-state'

/** A row with its dates and its sums. */
export interface Planned {
  readonly row: PlannerRow
  readonly choices: CostChoices
  readonly placed: Placed
  readonly dateProblems: readonly LineProblem[]
  readonly cost: CourseCost
}

export interface Plan {
  readonly read: ReadState
  readonly terms: TermDates
  readonly termProblems: readonly LineProblem[]
  readonly rows: readonly Planned[]
}

/** Everything that the page shows, worked out from the rows and from what the reader chose and typed. */
export function planOf(rows: readonly PlannerRow[], state: PlannerState): Plan {
  const read = readState(state)
  const { terms, problems } = parseTermDates(state.terms)
  return {
    read,
    terms,
    termProblems: problems,
    rows: rows.map((row) => {
      const { sessions, problems: dateProblems } = parseSessions(state.dates[row.key] ?? '')
      const placed = placeSessions(sessions, terms, state.notWorked)
      return { row, choices: read.choices, placed, dateProblems, cost: costOf(row.basis, read.choices, placed) }
    }),
  }
}

/** A row's sums for another number of SENCOs. */
export function plannedFor({ row, choices, placed }: Planned, typed: string) {
  const number = readCount(typed, 0)
  const sencos = 'count' in number ? number.count : 0
  const cost = costOf(row.basis, { ...choices, sencos: Math.max(1, sencos) }, placed)
  return { sencos, problem: 'problem' in number ? number.problem : null, part: { cost, placed, sencos, ratePence: choices.ratePence } }
}
