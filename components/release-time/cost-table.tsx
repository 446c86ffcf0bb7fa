import type { ReactNode } from 'react'
import { coursePath } from '@/lib/paths'
import { addBounded, type Bounded, times } from '@/lib/release-time/bounded'
import type { CostCase, CourseCost } from '@/lib/release-time/cost'
import { costBars } from '@/lib/release-time/cost-bar-parts'
import { costWords, notIncludedWords, poundsWords, sumsWords, vatWords } from '@/lib/release-time/cost-words'
import { rowName } from '@/lib/release-time/planner-row'
import { weekdayLabels } from '@/lib/wording/labels'
import { listOf } from '@/lib/wording/lists'
import { moneyWords } from '@/lib/wording/money'
import { Unbroken } from '../ui/unbroken'
import { CostBar } from './cost-bar'
import type { Planned } from './planned'

/** What the server has drawn for a row: values that open their words. */
export interface RowSlots {
  readonly days: ReactNode
  readonly requiredDays: ReactNode
  readonly fee: ReactNode
}

interface CostTableProps {
  readonly rows: readonly Planned[]
  readonly slots: Readonly<Record<string, RowSlots>>
}

const coverOf = (entry: CostCase): Bounded | null => entry.lines.find((line) => line.kind === 'cover')?.amount ?? null

/** What VAT does to a printed fee, for this buyer. */
function VatNotes({ cost, planned }: { readonly cost: CourseCost; readonly planned: Planned }) {
  const vats = cost.cases.flatMap((entry) => entry.lines.find((line) => line.kind === 'vat')?.amount.min ?? [])
  const { buyer, sencos } = planned.choices
  const words = [...new Set(vats.map((pence) => vatWords(pence / sencos, buyer)))]
  const silent = cost.unknown.includes('vat_not_stated') && 'VAT not stated: none added'
  return [...words, silent].map(
    (note) =>
      note && (
        <span className="aside" key={note}>
          {note}
        </span>
      ),
  )
}

/** The sum without study days of the course, which a school may not have to release for. */
function withoutStudy({ row, choices, cost }: Planned): string | null {
  const study = row.basis.days.readings.flatMap(({ lines }) => lines.filter((line) => line.kind === 'study').flatMap((line) => line.adds ?? []))
  const cover = cost.cases.length === 1 ? coverOf(cost.cases[0]) : null
  const rate = choices.ratePence
  if (study.length === 0 || rate === null || cover?.min == null || cover.min !== cover.max) return null
  const taken = times(times(addBounded(study), rate), choices.sencos)
  if (taken.min === null || taken.min !== taken.max) return null
  return `Study days may need no release: ${moneyWords(cover.min - taken.min)} without.`
}

function CostRow({ planned, slots, bar }: { readonly planned: Planned; readonly slots: RowSlots | undefined; readonly bar: ReactNode }) {
  const { row, cost, choices, placed } = planned
  const covers = cost.cases.flatMap((entry) => coverOf(entry) ?? [])
  const onDays = row.weekdays.map((day) => `${weekdayLabels[day]}s`)
  return (
    <tr data-course={row.slug}>
      <th scope="row">
        <a className="target" href={coursePath(row.slug)}>
          {row.provider}
        </a>
        {row.scope && (
          <span className="aside">
            <Unbroken>{row.scope}</Unbroken>
          </span>
        )}
      </th>
      <td data-label="Days">
        <div>
          {choices.recommended ? slots?.days : slots?.requiredDays}
          {placed.days > 0 && (
            <span className="aside">
              {placed.days} with a date, {placed.release} of them out of class
            </span>
          )}
        </div>
      </td>
      <td data-label="Fee">
        <div>
          {slots?.fee}
          <VatNotes cost={cost} planned={planned} />
        </div>
      </td>
      <td data-label="Cover">
        <div>
          {covers.length > 0 ? sumsWords(covers.map(poundsWords)) : <span className="aside">Not known: the number of days is not</span>}
          {onDays.length > 0 && <span className="aside">Always on {listOf(onDays)}</span>}
        </div>
      </td>
      <td data-label="Cost known" data-cost={row.key}>
        <div>
          <b>{sumsWords(cost.cases.map((entry) => costWords(entry.total, cost.unknown)))}</b>
          {bar}
          {row.oldFee && (
            <span className="aside">
              <Unbroken>{`With the fee of ${row.oldFee}.`}</Unbroken>
            </span>
          )}
          <span className="aside">{notIncludedWords(cost.unknown)}</span>
          <span className="aside">{withoutStudy(planned)}</span>
        </div>
      </td>
    </tr>
  )
}

/** Days and cost, one course a row, in the order in which they were chosen. */
export function CostTable({ rows, slots }: CostTableProps) {
  const bars = costBars(rows.map(({ cost }) => cost))
  const rate = rows[0]?.choices.ratePence ?? null
  const sencos = rows[0]?.choices.sencos ?? 1
  return (
    <table className="ruled stack costtable">
      <caption className="hush">
        Days out of class and cost of {listOf(rows.map(({ row }) => rowName(row)))}
        {sencos > 1 && `, for ${sencos} SENCOs`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Course</th>
          <th scope="col">Days out of class</th>
          <th scope="col">Fee</th>
          <th scope="col">{rate === null ? 'Cover' : `Cover at ${moneyWords(rate)} a day`}</th>
          <th scope="col">Cost, as far as known{sencos > 1 && `, for ${sencos} SENCOs`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((planned, at) => {
          const parts = bars[at]
          return <CostRow key={planned.row.key} planned={planned} slots={slots[planned.row.key]} bar={parts && <CostBar parts={parts} />} />
        })}
      </tbody>
    </table>
  )
}
