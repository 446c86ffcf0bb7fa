interface ErrorSummaryProps {
  /** What did not happen: "Not published", "Not saved". */
  readonly what: string
  /** `href` where the field stands on another page. */
  readonly issues: readonly { readonly input: string; readonly message: string; readonly href?: string }[]
  /** What is true all the same: "Your draft is saved." */
  readonly comfort?: string
}

// The one place where a page may take the focus: whoever sent a form that was refused must not have to look for why. As an attribute it needs no script.
const takesFocus = { autoFocus: true }

/** What is to put right, first on the page and with the focus; each line leads to its field. */
export function ErrorSummary({ what, issues, comfort }: ErrorSummaryProps) {
  if (issues.length === 0) return null
  return (
    <div className="errors" role="alert" aria-labelledby="errors-heading" tabIndex={-1} {...takesFocus}>
      <h2 id="errors-heading">
        {what}: {issues.length} {issues.length === 1 ? 'thing' : 'things'} to put right
      </h2>
      <ul>
        {issues.map(({ input, message, href }) => (
          <li key={`${input} ${message}`}>{input ? <a href={href ?? `#${input}`}>{message}</a> : message}</li>
        ))}
      </ul>
      {comfort && <p>{comfort}</p>}
    </div>
  )
}
