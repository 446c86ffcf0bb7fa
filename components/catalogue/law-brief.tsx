import type { ReactNode } from 'react'
import { lawAsOf, legalPosition } from '@/lib/domain/legal-position'
import { checkPath } from '@/lib/paths'

interface LawBriefProps {
  /** What stands in the margin: "Before you choose", "Does it count?" */
  readonly heading: string
  /** The verdict in bold and its sentence. */
  readonly children: ReactNode
}

/** The law in one line, on every page but the first. */
export function LawBrief({ heading, children }: LawBriefProps) {
  return (
    <section className="law brief row mt-6" aria-label="The law">
      <div className="text">
        <p>
          {children} <a href={checkPath()}>Check your position</a>
        </p>
      </div>
      <p className="note">
        <strong>{heading}</strong>
        <br />
        {legalPosition.shortCitation}, as of {lawAsOf}
      </p>
    </section>
  )
}
