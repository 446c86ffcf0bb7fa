import type { ReactNode } from 'react'
import type { Standing } from '@/lib/domain/catalogue'

interface LineProps {
  readonly label: string
  /** Kind of fact, or a name of the page's own: `data-row` and the anchor. */
  readonly row: string
  readonly standing: Standing
  readonly children: ReactNode
}

/** One row of name and answer in a `dl.lines`. */
export function Line({ label, row, standing, children }: LineProps) {
  return (
    <div id={row} data-row={row}>
      <dt>{label}</dt>
      <dd data-standing={standing}>{children}</dd>
    </div>
  )
}
