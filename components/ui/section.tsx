import type { ReactNode } from 'react'

interface SectionProps {
  readonly id: string
  readonly heading: string
  readonly margin?: ReactNode
  /** The heading stands in the margin on a wide screen. */
  readonly sided?: boolean
  /** Nothing for paper: links on, or a form. */
  readonly screenOnly?: boolean
  readonly children: ReactNode
}

/** A named part of a page, 3rem below the one before. */
export function Section({ id, heading, margin, sided = false, screenOnly = false, children }: SectionProps) {
  const title = <h2 id={id}>{heading}</h2>
  return (
    <section className={['row mt-12', sided && 'sided', screenOnly && 'noprint'].filter(Boolean).join(' ')} aria-labelledby={id}>
      {sided && title}
      <div className="text">
        {!sided && <div className="mb-6">{title}</div>}
        {children}
      </div>
      {margin && <div className="note">{margin}</div>}
    </section>
  )
}
