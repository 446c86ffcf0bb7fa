import type { Choice } from '@/lib/eligibility/questions'

interface ChoiceFieldProps {
  readonly name: string
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly chosen: string | undefined
  readonly problem: string | undefined
  /** The legend is the heading of the page already. */
  readonly quiet: boolean
}

/** A question with its answers, and always the answer "not sure". */
export function ChoiceField({ name, legend, choices, chosen, problem, quiet }: ChoiceFieldProps) {
  const id = `answer-${name}`
  return (
    <fieldset className={problem ? 'bad' : undefined} id={id} aria-describedby={problem && `${id}-error`}>
      <legend className={quiet ? 'hush' : undefined}>{legend}</legend>
      {problem && (
        <p className="error" id={`${id}-error`}>
          {problem}
        </p>
      )}
      {[...choices, { value: '', words: 'Not sure, or leave open' }].map((choice) => (
        <label className="tick" key={choice.value}>
          <input type="radio" name={name} value={choice.value} defaultChecked={choice.value === (chosen ?? '')} />
          <span>
            {choice.words}
            {'hint' in choice && choice.hint && <span className="hint block text-ink-2">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
