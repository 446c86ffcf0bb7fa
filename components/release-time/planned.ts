import { type CostChoices, type CourseCost, costOf } from '@/lib/release-time/cost'
import type { LineProblem } from '@/lib/release-time/lines'
import type { Placed, placeSessions } from '@/lib/release-time/place-sessions'
import type { PlannerRow } from '@/lib/release-time/planner-row'
import { readCount } from '@/lib/release-time/read-pounds'
import type { parseSessions } from '@/lib/release-time/sessions'
import type { parseTermDates, TermDates } from '@/lib/release-time/term-dates'
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

/** What reads dates. It comes to the browser when there are dates to read. */
export interface DateReader {
  readonly parseTermDates: typeof parseTermDates
  readonly parseSessions: typeof parseSessions
  readonly placeSessions: typeof placeSessions
}

const noTerms: ReturnType<typeof parseTermDates> = { terms: { open: [], closed: [] }, problems: [] }
const noSessions: ReturnType<typeof parseSessions> = { sessions: [], problems: [] }
const nonePlaced: Placed = { sessions: [], byHalfTerm: [], unplaced: 0, days: 0, release: 0 }

/** Everything that the page shows, worked out from the rows and from what the reader chose and typed. Without a reader of dates as if none were typed. */
export function planOf(rows: readonly PlannerRow[], state: PlannerState, reader: DateReader | null): Plan {
  const read = readState(state)
  const { terms, problems } = reader?.parseTermDates(state.terms) ?? noTerms
  return {
    read,
    terms,
    termProblems: problems,
    rows: rows.map((row) => {
      const { sessions, problems: dateProblems } = reader?.parseSessions(state.dates[row.key] ?? '') ?? noSessions
      const placed = reader?.placeSessions(sessions, terms, state.notWorked) ?? nonePlaced
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
