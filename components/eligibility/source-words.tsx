import type { CatalogueDocument } from '@/lib/domain/catalogue'
import type { Source } from '@/lib/eligibility/verdict'
import { Quotes } from '../evidence/quotes'
import { LawCite } from './law-cite'

interface SourceWordsProps {
  readonly source: Source
  readonly documents: readonly CatalogueDocument[]
  /** What the words are about, for those who hear the link alone. */
  readonly of: string
}

/** What a verdict rests on: the document's words to open, the regulation, or the silence of the whole document. */
export function SourceWords({ source, documents, of }: SourceWordsProps) {
  if (source.from === 'regulation') {
    return (
      <p>
        <LawCite id={source.law} />
      </p>
    )
  }
  if (source.from === 'answers') return null
  if (source.from === 'silence' || source.proofs.length === 0) return <p>We read the whole document: it does not say.</p>
  return (
    <details className="disclose noprint">
      <summary>
        The words<span className="hush">: {of}</span>
      </summary>
      <div className="source">
        {source.edited && <p>Set by staff; the words it rests on:</p>}
        <Quotes proofs={source.proofs} documents={documents} of={of} />
      </div>
    </details>
  )
}
