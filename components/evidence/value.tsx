import type { ReactNode } from 'react'
import type { CatalogueDocument, Standing } from '@/lib/domain/catalogue'
import { Unbroken } from '../ui/unbroken'
import { type Kind, KindLine } from './kind-line'
import { kindOf, type ShownFact } from './kind-of'
import { Quotes } from './quotes'

export interface ValueProps {
  /** The value in words. */
  readonly words: ReactNode
  /** What must be known beside it: "home and EU students". */
  readonly aside?: ReactNode
  /** Day squares, under the number. */
  readonly picture?: ReactNode
  /** The facts it was made of; their proofs open under it. */
  readonly facts: readonly ShownFact[]
  readonly documents: readonly CatalogueDocument[]
  /** What and whose it is, for those who hear a link alone: "Fee, University of Birmingham". */
  readonly of: string
  /** Of the whole value; by default that of its facts. */
  readonly standing?: Standing | undefined
  /** Sign and words under the value; by default those of its standing. `null` for none. */
  readonly kind?: Kind | null | undefined
  /** A sentence beside the quotes. */
  readonly note?: ReactNode
}

const standingOf = (facts: readonly ShownFact[]): Standing => {
  if (facts.some((fact) => fact.standing === 'edited')) return 'edited'
  return facts.length > 0 && facts.every((fact) => fact.standing === 'implied') ? 'implied' : 'stated'
}

/** A value that opens, in place, the words it came from. Works without JavaScript. */
export function Value({ words, aside, picture, facts, documents, of, standing = standingOf(facts), kind, note }: ValueProps) {
  const shownKind = kind === undefined ? kindOf(standing, facts) : kind
  return (
    <details className="fact" data-standing={standing}>
      <summary>
        <span className="value">
          <Unbroken>{words}</Unbroken>
        </span>
        {picture}{' '}
        {aside && (
          <span className="aside">
            <Unbroken>{aside}</Unbroken>
          </span>
        )}
        {shownKind && <KindLine {...shownKind} />}
      </summary>
      <div className="source">
        <Quotes proofs={facts.flatMap((fact) => fact.proofs)} documents={documents} of={of} />
        {note && <p>{note}</p>}
      </div>
    </details>
  )
}
