import type { ReactNode } from 'react'

interface TitleProps {
  /** The page's finding: the one h1. */
  readonly heading: ReactNode
  readonly lead?: ReactNode
  /** Where one came from. */
  readonly crumb?: { readonly href: string; readonly words: string } | undefined
  readonly margin?: ReactNode
  readonly children?: ReactNode
}

/** Head of a page: way back, finding, one sentence, and what the margin says of it. */
export function Title({ heading, lead, crumb, margin, children }: TitleProps) {
  return (
    <div className="row pt-6">
      <div className="text">
        {crumb && (
          <p className="crumb mb-2 text-sm">
            <a className="target" href={crumb.href}>
              {crumb.words}
            </a>
          </p>
        )}
        <h1>{heading}</h1>
        {lead && <p className="mt-3 max-w-measure text-[1.125rem] text-ink-2">{lead}</p>}
        {children}
      </div>
      {margin && <div className="note">{margin}</div>}
    </div>
  )
}
