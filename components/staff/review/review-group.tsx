import type { ReactNode } from 'react'

interface ReviewGroupProps {
  readonly id: string
  readonly heading: string
  readonly count: number
  /** What stands below the heading: one sentence, a button for all of it. */
  readonly lead?: ReactNode
  /** Folded away until somebody asks for it. */
  readonly folded?: string
  readonly children: ReactNode
}

/** A part of the queue under its heading, with how much there is of it. */
export function ReviewGroup({ id, heading, count, lead, folded, children }: ReviewGroupProps) {
  if (count === 0) return null
  return (
    <section aria-labelledby={id}>
      <div className="queue-head">
        <h3 id={id}>{heading}</h3>
        <p className="text-sm text-ink-2">{count}</p>
      </div>
      {lead}
      {folded ? (
        <details className="disclose">
          <summary>{folded}</summary>
          {children}
        </details>
      ) : (
        children
      )}
    </section>
  )
}
