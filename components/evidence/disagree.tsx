import type { ReactNode } from 'react'
import { readingName, standingLabels } from '@/lib/wording/standings'
import { KindLine } from './kind-line'

interface DisagreeProps {
  /** Each reading in the order of the document; usually a `Value`. None is preferred. */
  readonly readings: readonly { readonly key: string; readonly reading: ReactNode }[]
  /** What holds in all readings: "Both come to 10." */
  readonly common?: ReactNode
  readonly picture?: ReactNode
}

/** Statements that cannot all hold: every one is shown, none is chosen. */
export function Disagree({ readings, common, picture }: DisagreeProps) {
  return (
    <div data-standing="contested" className="py-2">
      <KindLine sign="disagree" words={standingLabels.contested ?? ''} />
      {picture}
      {common && <span className="aside">{common}</span>}
      <ol className="readings mt-1">
        {readings.map(({ key, reading }, at) => (
          <li key={key}>
            <span className="block pt-1 text-xs text-ink-3">{readingName(at)}</span>
            {reading}
          </li>
        ))}
      </ol>
    </div>
  )
}
