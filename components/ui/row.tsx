import type { ReactNode } from 'react'

interface RowProps {
  /** What stands in the margin: a name, an age, a source. */
  readonly margin?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** One row of the leaf: text at the right of the rule, a note in the margin (below the text on a narrow screen). */
export function Row({ margin, className = '', children }: RowProps) {
  return (
    <div className={`row ${className}`}>
      <div className="text">{children}</div>
      {margin && <div className="note">{margin}</div>}
    </div>
  )
}
