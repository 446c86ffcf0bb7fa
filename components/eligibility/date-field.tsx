interface DateFieldProps {
  readonly name: string
  readonly legend: string
  readonly hint: string
  readonly values: { readonly day: string; readonly month: string; readonly year: string }
  readonly problem: string | undefined
  readonly quiet: boolean
}

const parts = [
  ['day', 'Day (optional)', 2],
  ['month', 'Month', 2],
  ['year', 'Year', 4],
] as const

/** A month and a year in figures, and the day for those who want to give it. */
export function DateField({ name, legend, hint, values, problem, quiet }: DateFieldProps) {
  const id = `answer-${name}`
  return (
    <fieldset className={`field ${problem ? 'bad' : ''}`} id={id} aria-describedby={`${id}-hint${problem ? ` ${id}-error` : ''}`}>
      <legend className={quiet ? 'hush' : undefined}>{legend}</legend>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {problem && (
        <p className="error" id={`${id}-error`}>
          {problem}
        </p>
      )}
      <div className="flex flex-wrap gap-4">
        {parts.map(([part, words, length]) => (
          <div className="grid gap-1" key={part}>
            <label className="text-sm" htmlFor={`${id}-${part}`}>
              {words}
            </label>
            <input
              className={length === 4 ? 'w-24' : 'w-16'}
              id={`${id}-${part}`}
              name={`${name}-${part}`}
              inputMode="numeric"
              autoComplete="off"
              maxLength={length}
              defaultValue={values[part]}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
