import type { ReactNode } from 'react'
import { htmlOf } from './html-of'

interface StaticHtmlProps {
  /** Of the element around it; by default that has no box of its own. */
  readonly className?: string
  readonly children: ReactNode
}

/** A part of a page that only shows, sent as finished HTML: the browser keeps it as it came and runs no script over it. No client component may be in it. */
export function StaticHtml({ className = 'contents', children }: StaticHtmlProps) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: htmlOf(children) }} />
}
