import { daysWords } from '@/lib/release-time/cost-words'
import { requiredOnly } from '@/lib/release-time/day-parts'
import { rowName } from '@/lib/release-time/planner-row'
import { halfTerms } from '@/lib/release-time/term-dates'
import { dateWords } from '@/lib/wording/dates'
import type { Plan, Planned } from './planned'

const shortDate = (iso: string): string => dateWords(iso).replace(/ \d{4}$/, '')

/** What the document counts beyond the dates given: a number, never a place in the calendar. */
function undatedWords({ row, choices, placed, cost }: Planned): string {
  const days = choices.recommended ? row.basis.days : requiredOnly(row.basis.days)
  if (days.readings.length === 0) return 'Not known'
  const left = cost.cases.flatMap(({ coverDays }) =>
    coverDays
      ? [
          {
            ...coverDays,
            min: coverDays.min === null ? null : coverDays.min - placed.release,
            max: coverDays.max === null ? null : coverDays.max - placed.release,
          },
        ]
      : [],
  )
  const words = [...new Set(left.map((amount) => (amount.max === 0 ? 'None' : daysWords(amount))))]
  return words.join(' or ')
}

/** Days out of class of each course by half term; dates below the number. */
export function HalfTermTable({ plan }: { readonly plan: Plan }) {
  const halves = halfTerms(plan.terms)
  const outside = plan.rows.some(({ placed }) => placed.unplaced > 0)
  return (
    <table className="ruled stack mt-6" id="half-terms">
      <caption className="pb-2 text-left font-semibold">Days out of class by half term</caption>
      <thead>
        <tr>
          <th scope="col">Half term</th>
          {plan.rows.map(({ row }) => (
            <th scope="col" key={row.key}>
              {rowName(row)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {halves.map((half, at) => (
          <tr key={half.from}>
            <th scope="row">
              {half.name}
              <span className="aside">
                {dateWords(half.from)} to {dateWords(half.to)}
              </span>
            </th>
            {plan.rows.map(({ row, placed }) => {
              const load = placed.byHalfTerm[at]
              const out = load?.sessions.filter((entry) => entry.release > 0) ?? []
              return (
                <td key={row.key} data-label={rowName(row)}>
                  <div>
                    {placed.days === 0 ? <span className="aside">No dates given</span> : load && load.release > 0 ? load.release : 'None'}
                    <span className="aside">{out.map(({ session }) => shortDate(session.date)).join(', ')}</span>
                  </div>
                </td>
              )
            })}
          </tr>
        ))}
        {outside && (
          <tr>
            <th scope="row">Outside your term dates</th>
            {plan.rows.map(({ row, placed }) => (
              <td key={row.key} data-label={rowName(row)}>
                {placed.unplaced}
              </td>
            ))}
          </tr>
        )}
        <tr>
          <th scope="row">Days without a date</th>
          {plan.rows.map((planned) => (
            <td key={planned.row.key} data-label={rowName(planned.row)}>
              {undatedWords(planned)}
            </td>
          ))}
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">In all</th>
          {plan.rows.map(({ row, cost }) => (
            <td key={row.key} data-label={rowName(row)}>
              <b>{[...new Set(cost.cases.map(({ coverDays }) => (coverDays ? daysWords(coverDays) : 'Not known')))].join(' or ')}</b>
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}
