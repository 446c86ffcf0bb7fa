import type { ReactNode } from 'react'
import { buyerLabels } from '@/lib/release-time/cost-words'
import { dayRates, phases } from '@/lib/release-time/day-rates'
import { buyers } from '@/lib/release-time/vat'
import { moneyWords } from '@/lib/wording/money'
import type { PlannerState, ReadState } from './planner-state'

interface PlannerFormProps {
  readonly action: string
  readonly courses: readonly string[]
  readonly state: PlannerState
  readonly problems: ReadState['problems']
  /** Drawn by the server, so that no script need carry their words. */
  readonly withoutScripts: ReactNode
  readonly rateSource: ReactNode
  /** Scripts run: the fields that are worked out in the browser may be used. */
  readonly ready: boolean
  readonly onChange: (change: Partial<PlannerState>) => void
  readonly onSubmit: () => void
  readonly onClear: () => void
}

export const phaseLabels = { primary: 'Primary', secondary: 'Secondary', special: 'Special' } as const

interface TypedProps {
  readonly id: 'rate' | 'travel' | 'sencos'
  readonly label: string
  readonly hint?: string
  readonly sign?: string
  readonly value: string
  readonly problem: string | undefined
  readonly onChange: PlannerFormProps['onChange']
}

/** A field without a name: no form can send it. */
function Typed({ id, label, hint, sign, value, problem, onChange }: TypedProps) {
  const described = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`field ${problem ? 'bad' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <span className="error" id={`${id}-error`}>
          {problem}
        </span>
      )}
      <span className="flex items-center gap-2">
        {sign && <b>{sign}</b>}
        <input
          id={id}
          className="w-28"
          inputMode={sign ? 'decimal' : 'numeric'}
          autoComplete="off"
          maxLength={12}
          value={value}
          aria-describedby={described || undefined}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => onChange({ [id]: event.target.value })}
        />
      </span>
    </div>
  )
}

/** What the reader's school is like. Three coarse choices may be sent; money and numbers stay in the browser. */
export function PlannerForm({ action, courses, state, problems, withoutScripts, rateSource, ready, onChange, onSubmit, onClear }: PlannerFormProps) {
  return (
    <form
      id="school"
      className="planner-form"
      action={action}
      aria-label="Your school"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {courses.map((slug) => (
        <input key={slug} type="hidden" name="course" value={slug} />
      ))}
      <fieldset>
        <legend>Your school</legend>
        {phases.map((phase) => (
          <label className="tick" key={phase}>
            <input type="radio" name="phase" value={phase} checked={state.phase === phase} onChange={() => onChange({ phase })} />
            <span>{phaseLabels[phase]}</span>
            <span className="n">{moneyWords(dayRates[phase])} a day</span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor="buyer">Who pays the fee?</label>
        <select
          id="buyer"
          name="buyer"
          value={state.buyer}
          onChange={(event) => onChange({ buyer: buyers.find((buyer) => buyer === event.target.value) ?? state.buyer })}
        >
          {buyers.map((buyer) => (
            <option key={buyer} value={buyer}>
              {buyerLabels[buyer]}
            </option>
          ))}
        </select>
      </div>
      <fieldset>
        <legend>Days to count</legend>
        <label className="tick">
          <input
            type="checkbox"
            name="recommended"
            value="yes"
            checked={state.recommended}
            onChange={(event) => onChange({ recommended: event.target.checked })}
          />
          <span>Recommended days too</span>
        </label>
      </fieldset>
      <fieldset disabled={!ready} className="min-w-0">
        <legend className="hush">Your own figures, which stay in this browser</legend>
        <Typed
          id="rate"
          label="Or your own day rate"
          hint="What a day of cover costs you."
          sign="£"
          value={state.rate}
          problem={problems.rate}
          onChange={onChange}
        />
        <Typed id="travel" label="Travel, each day" sign="£" value={state.travel} problem={problems.travel} onChange={onChange} />
        <Typed
          id="sencos"
          label="How many SENCOs?"
          hint="On each of these courses."
          value={state.sencos}
          problem={problems.sencos}
          onChange={onChange}
        />
      </fieldset>
      {withoutScripts}
      <p className="mt-3 flex flex-wrap items-center gap-3">
        <button type="submit" className="button">
          Work it out
        </button>
        {ready && (
          <button type="button" className="target text-sm text-accent underline" onClick={onClear}>
            Clear what I typed
          </button>
        )}
      </p>
      {rateSource}
    </form>
  )
}
