import { costWords, lineLabel, notIncludedWords, poundsWords, unknownSentence } from '@/lib/release-time/cost-words'
import { rowName } from '@/lib/release-time/planner-row'
import { moneyWords } from '@/lib/wording/money'
import { readingName } from '@/lib/wording/standings'
import type { Planned } from './planned'

type Case = Planned['cost']['cases'][number]

function feeArithmetic({ fee }: Case): string | null {
  const workings = fee?.workings
  if (!workings) return null
  const by = { year: 'years', module: 'modules', credits: 'parts' }[workings.by]
  return `${moneyWords(workings.eachPence)} × ${workings.parts} ${by}`
}

function Sum({ planned, entry }: { readonly planned: Planned; readonly entry: Case }) {
  const { choices, cost } = planned
  const arithmetic = feeArithmetic(entry)
  return (
    <table className="ruled max-w-[34rem]">
      <caption className="hush">How the cost of {rowName(planned.row)} is made</caption>
      <tbody>
        {entry.lines.map((line) => (
          <tr key={line.kind}>
            <th scope="row">
              {line.kind === 'fee' && !entry.lines.some((other) => other.kind === 'vat')
                ? 'Fee'
                : lineLabel(line.kind, choices.buyer, { days: entry.coverDays, ratePence: choices.ratePence })}
              {line.kind === 'fee' && arithmetic && <span className="aside">{arithmetic}</span>}
            </th>
            <td className="figure">{poundsWords(line.amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Known cost</th>
          <td className="figure">
            <b>{costWords(entry.total, cost.unknown)}</b>
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

/** How each total is made, to the penny, and why something is not in it. */
export function CostBreakdown({ rows }: { readonly rows: readonly Planned[] }) {
  return rows.map((planned, at) => (
    <details className="disclose" key={planned.row.key} open={at === 0}>
      <summary>
        {rowName(planned.row)}
        {planned.choices.sencos > 1 && `, ${planned.choices.sencos} SENCOs`}
      </summary>
      <div className="py-3">
        {planned.cost.cases.map((entry, index) => (
          <div key={readingName(index)}>
            {planned.cost.cases.length > 1 && <p className="pt-3 text-sm font-semibold">{readingName(index)}</p>}
            <Sum planned={planned} entry={entry} />
          </div>
        ))}
        {planned.cost.cases.some((entry) => entry.fee?.basisNotStated) && (
          <p className="note mt-3">The document does not say what the fee is for. It is taken for the whole course.</p>
        )}
        {planned.cost.unknown.length > 0 && (
          <div className="note mt-3">
            <p>{notIncludedWords(planned.cost.unknown) ?? 'Not settled'}.</p>
            <ul>
              {planned.cost.unknown.map((reason) => (
                <li key={reason}>{unknownSentence(reason)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  ))
}
