import { cohortPlan } from '@/lib/release-time/cohort'
import { daysWords, notIncludedWords, poundsWords } from '@/lib/release-time/cost-words'
import { rowName } from '@/lib/release-time/planner-row'
import { moneyWords } from '@/lib/wording/money'
import { type Plan, plannedFor } from './planned'
import type { PlannerState } from './planner-state'

interface CohortViewProps {
  readonly plan: Plan
  readonly state: PlannerState
  /** Left out where the server draws it: nothing can be changed before the scripts are there. */
  readonly onChange?: (change: Partial<PlannerState>) => void
}

/** For a trust or an authority: several SENCOs on several courses at once. */
export function CohortView({ plan, state, onChange }: CohortViewProps) {
  const parts = plan.rows.map((planned) => ({ planned, ...plannedFor(planned, state.cohort[planned.row.key] ?? state.sencos) }))
  const cohort = cohortPlan(parts.map(({ part }) => part))
  const unknown = parts.filter(({ sencos }) => sencos > 0).flatMap(({ planned }) => planned.cost.unknown)
  const silent = notIncludedWords(unknown)
  return (
    <>
      <fieldset disabled={!onChange} className="min-w-0">
        <legend className="text-sm font-semibold">How many SENCOs on each course?</legend>
        <div className="grid gap-x-6 m:grid-cols-2">
          {parts.map(({ planned: { row }, problem }, at) => (
            <div className={`field py-2 ${problem ? 'bad' : ''}`} key={row.key}>
              <label htmlFor={`cohort-${at}`}>{rowName(row)}</label>
              {problem && (
                <span className="error" id={`cohort-${at}-error`}>
                  {problem}
                </span>
              )}
              <input
                id={`cohort-${at}`}
                className="w-24"
                inputMode="numeric"
                autoComplete="off"
                maxLength={4}
                value={state.cohort[row.key] ?? state.sencos}
                aria-describedby={problem ? `cohort-${at}-error` : undefined}
                aria-invalid={problem ? true : undefined}
                readOnly={!onChange}
                onChange={onChange && ((event) => onChange({ cohort: { ...state.cohort, [row.key]: event.target.value } }))}
              />
            </div>
          ))}
        </div>
      </fieldset>
      <table className="ruled mt-6 max-w-[38rem]" id="cohort">
        <caption className="pb-2 text-left font-semibold">Days out of class and cost of all of them</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Days</th>
            <th scope="col">Cost</th>
          </tr>
        </thead>
        <tbody>
          {cohort.rows.map((row) => (
            <tr key={row.halfTerm ?? ''}>
              <th scope="row">{row.halfTerm ?? 'Outside your term dates'}</th>
              <td>{row.days}</td>
              <td>{row.coverPence === null ? 'Not known' : moneyWords(row.coverPence)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">Days without a date</th>
            <td>{cohort.undated.days ? (cohort.undated.days.max === 0 ? 'None' : daysWords(cohort.undated.days)) : 'Not known'}</td>
            <td>{cohort.undated.cover ? poundsWords(cohort.undated.cover) : 'Not known'}</td>
          </tr>
          <tr>
            <th scope="row">Fees, VAT and travel</th>
            <td>No days</td>
            <td>{cohort.other ? poundsWords(cohort.other) : 'Not known'}</td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">In all</th>
            <td>
              <b>{cohort.days ? daysWords(cohort.days) : 'Not known'}</b>
            </td>
            <td>
              <b>{cohort.total ? poundsWords(cohort.total) : 'Not known'}</b>
            </td>
          </tr>
        </tfoot>
      </table>
      {silent && <p className="note mt-2">{silent}, where a document does not give it.</p>}
    </>
  )
}
