import { dateWords } from '@/lib/wording/dates'
import type { Bounded } from './bounded'
import type { CostChoices, CourseCost, costLineKinds } from './cost'
import { lineLabel, notIncludedWords, unknownSentence } from './cost-words'
import { csvOf } from './csv'
import { makeUpsWords, requiredOnly } from './day-parts'
import { meetingLabels, type Placed } from './place-sessions'
import { type PlannerRow, rowName } from './planner-row'

/** One row of the planner with its sums, and its dates if there are any. */
export interface PlannedRow {
  readonly row: Pick<PlannerRow, 'provider' | 'scope' | 'basis'>
  readonly choices: CostChoices
  readonly cost: CourseCost
  readonly placed: Placed | null
}

type Cells = readonly (string | number | null)[]
const header: Cells = ['Course', 'Way of reading it', 'Item', 'Detail', 'From', 'To', 'Unit']

const amountCells = ({ min, max, orMore, about }: Bounded, unit: 'days' | '£'): Cells => {
  const value = (bound: number | null) => (bound === null ? null : unit === '£' ? bound / 100 : bound)
  return [value(min), value(max), `${about ? 'about, ' : ''}${unit}${orMore ? ', or more' : ''}`]
}

function costCells({ row, choices, cost }: PlannedRow): readonly Cells[] {
  const name = rowName(row)
  return cost.cases.flatMap(({ lines, total, coverDays }, at) => {
    const reading = cost.cases.length === 1 ? '' : String.fromCharCode(65 + at)
    const label = (kind: (typeof costLineKinds)[number]) => lineLabel(kind, choices.buyer, { days: coverDays, ratePence: choices.ratePence })
    return [
      ...lines.map((line) => [name, reading, label(line.kind), '', ...amountCells(line.amount, '£')]),
      ...(total ? [[name, reading, 'Known cost', notIncludedWords(cost.unknown) ?? '', ...amountCells(total, '£')]] : []),
    ]
  })
}

function cellsOf(planned: PlannedRow): readonly Cells[] {
  const { row, choices, cost, placed } = planned
  const name = rowName(row)
  const days = choices.recommended ? row.basis.days : requiredOnly(row.basis.days)
  const counted = days.readings.map(
    (reading, at): Cells => [
      name,
      days.readings.length === 1 ? '' : String.fromCharCode(65 + at),
      'Days out of class',
      makeUpsWords({ readings: [reading] }),
      ...amountCells(reading.withRecommended, 'days'),
    ],
  )
  const dated = (placed?.sessions ?? []).map(
    ({ session, meeting, halfTerm, release }): Cells => [
      name,
      '',
      dateWords(session.date),
      [meetingLabels[meeting], halfTerm?.name].filter(Boolean).join(', '),
      release,
      release,
      'days',
    ],
  )
  const unknown = cost.unknown.map((reason): Cells => [name, '', 'Not known', unknownSentence(reason), null, null, ''])
  return [...counted, ...dated, ...costCells(planned), ...unknown]
}

/** The plan as a table for a spreadsheet: days, dates, lines of cost and what is not known, in the order of the rows. */
export const planCsv = (rows: readonly PlannedRow[]): string => csvOf([header, ...rows.flatMap(cellsOf)])
