import type { ReactNode } from 'react'
import { weekdays } from '@/lib/domain/enumerations'
import { weekdayOf } from '@/lib/release-time/calendar-day'
import { type LineProblem, lineProblemWords } from '@/lib/release-time/lines'
import { meetingLabels } from '@/lib/release-time/place-sessions'
import { rowName } from '@/lib/release-time/planner-row'
import { dateWords } from '@/lib/wording/dates'
import { weekdayLabels } from '@/lib/wording/labels'
import { HalfTermTable } from './half-term-table'
import type { Plan, Planned } from './planned'
import type { PlannerState } from './planner-state'

interface TermCalendarProps {
  readonly plan: Plan
  readonly state: PlannerState
  /** The field for a calendar file. */
  readonly file: ReactNode
  /** Left out where the server draws it: nothing can be changed before the scripts are there. */
  readonly onChange?: (change: Partial<PlannerState>) => void
}

const schoolDays = weekdays.filter((day) => day !== 'saturday' && day !== 'sunday')

interface LinesFieldProps {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly problems: readonly LineProblem[]
  readonly onChange: ((value: string) => void) | undefined
}

function LinesField({ id, label, hint, value, problems, onChange }: LinesFieldProps) {
  const described = [`${id}-hint`, ...(problems.length > 0 ? [`${id}-error`] : [])].join(' ')
  return (
    <div className={`field grid-cols-[minmax(0,1fr)] py-3 ${problems.length > 0 ? 'bad' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
      {problems.length > 0 && (
        <ul className="error" id={`${id}-error`}>
          {problems.map((problem) => (
            <li key={`${problem.line} ${problem.reason}`}>{lineProblemWords(problem)}</li>
          ))}
        </ul>
      )}
      <textarea
        id={id}
        value={value}
        maxLength={10_000}
        aria-describedby={described}
        aria-invalid={problems.length > 0 ? true : undefined}
        readOnly={!onChange}
        onChange={onChange && ((event) => onChange(event.target.value))}
      />
    </div>
  )
}

/** Dated days that cost no cover, and dates that nothing is known of. */
function Clashes({ rows }: { readonly rows: readonly Planned[] }) {
  const clashes = rows.flatMap(({ row, placed }) =>
    placed.sessions.filter(({ meeting }) => meeting !== 'school_day').map((entry) => ({ ...entry, name: rowName(row) })),
  )
  if (clashes.length === 0) return null
  return (
    <>
      <h3 className="mt-6">Dates to look at</h3>
      <ul className="mt-2 list-disc pl-5">
        {clashes.map(({ session, meeting, name }) => (
          <li key={`${name} ${session.date}`}>
            {name}, {dateWords(session.date)} ({weekdayLabels[weekdayOf(session.date)]}): {meetingLabels[meeting]}.{' '}
            {meeting === 'outside' ? 'Counted as a day out of class.' : 'No cover needed.'}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The reader's terms and the provider's dates, typed, pasted or read from a file here, laid over each other. */
export function TermCalendar({ plan, state, file, onChange }: TermCalendarProps) {
  const dated = plan.rows.some(({ placed }) => placed.days > 0)
  return (
    <>
      <div className="prose">
        <p>
          {dated ? 'Days without a date are in no half term.' : 'No document gives the dates of its days, so there is no calendar here.'} Days in
          holidays, at weekends or in the evening need no cover.
        </p>
      </div>
      <noscript>
        <p className="prose mt-3">Dates that you type are worked out in the browser, so that they are sent to nobody. That needs JavaScript.</p>
      </noscript>
      <fieldset disabled={!onChange} className="min-w-0">
        <legend className="hush">Your dates, which stay in this browser</legend>
        <LinesField
          id="terms"
          label="Your term dates"
          hint="One period a line, as “Autumn term: 2 September 2026 to 18 December 2026” and “Half term: 26 to 30 October 2026”."
          value={state.terms}
          problems={plan.termProblems}
          onChange={onChange && ((terms) => onChange({ terms }))}
        />
        {file}
        <fieldset className="min-w-0 py-3">
          <legend>Days on which the SENCO does not work</legend>
          <div className="flex flex-wrap gap-x-6">
            {schoolDays.map((day) => (
              <label className="tick" key={day}>
                <input
                  type="checkbox"
                  checked={state.notWorked.includes(day)}
                  readOnly={!onChange}
                  onChange={
                    onChange &&
                    ((event) =>
                      onChange({ notWorked: event.target.checked ? [...state.notWorked, day] : state.notWorked.filter((other) => other !== day) }))
                  }
                />
                <span>{weekdayLabels[day]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="grid gap-x-6 m:grid-cols-2">
          {plan.rows.map(({ row, dateProblems }, at) => (
            <LinesField
              key={row.key}
              id={`dates-${at}`}
              label={`Dates of ${rowName(row)}`}
              hint="Ask the provider. One date a line, as “14 October 2026” or “2 December 2026, 4pm to 6pm”."
              value={state.dates[row.key] ?? ''}
              problems={dateProblems}
              onChange={onChange && ((value) => onChange({ dates: { ...state.dates, [row.key]: value } }))}
            />
          ))}
        </div>
      </fieldset>
      {dated && <HalfTermTable plan={plan} />}
      <Clashes rows={plan.rows} />
    </>
  )
}
