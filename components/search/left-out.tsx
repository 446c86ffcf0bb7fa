interface LeftOutProps {
  /** "1 course is left out: …" */
  readonly words: string | null
  readonly changes: readonly { readonly words: string; readonly href: string }[]
}

/** What the filters hide, and the smallest changes that would help, each with its exact gain. */
export function LeftOut({ words, changes }: LeftOutProps) {
  if (!words && changes.length === 0) return null
  return (
    <div className="help noprint mt-6">
      {words && <p>{words}</p>}
      {changes.length > 0 && (
        <ul className="grid gap-1">
          {changes.map((change) => (
            <li key={change.href}>
              <a className="target" href={change.href}>
                {change.words}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
