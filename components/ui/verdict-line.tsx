import type { ReactNode } from 'react'
import { Sign } from './sign'

export type Verdict = 'yes' | 'no' | 'ask'
const colours = { yes: 'text-accent', no: 'text-disagree', ask: 'text-old' } as const

interface VerdictLineProps {
  readonly verdict: Verdict
  /** The bold words: "No", "It counts", "Ask the provider". */
  readonly words: string
  /** Reason and source. */
  readonly children?: ReactNode
}

/** Disc with tick, octagon with cross, diamond with question mark: the shapes differ, not only the hues. */
export function VerdictLine({ verdict, words, children }: VerdictLineProps) {
  return (
    <div className={`verdict ${colours[verdict]}`} data-verdict={verdict}>
      <Sign name={verdict} size={24} />
      <div>
        <b>{words}</b>
        {children && <div className="why">{children}</div>}
      </div>
    </div>
  )
}
