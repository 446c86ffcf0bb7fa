interface AuthorityFieldProps {
  readonly legend: string
  readonly names: readonly string[]
  readonly chosen: string | undefined
  readonly problem: string | undefined
}

/** The education authority of the place of work. */
export function AuthorityField({ legend, names, chosen, problem }: AuthorityFieldProps) {
  return (
    <div className={`field max-w-measure ${problem ? 'bad' : ''}`}>
      <label htmlFor="answer-authority">{legend}</label>
      <p className="hint" id="answer-authority-hint">
        Some courses take people from named authorities only, or have one way to apply for each.
      </p>
      {problem && (
        <p className="error" id="answer-authority-error">
          {problem}
        </p>
      )}
      <select id="answer-authority" name="authority" defaultValue={chosen ?? ''} aria-describedby="answer-authority-hint">
        <option value="">Not sure, or leave open</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  )
}
