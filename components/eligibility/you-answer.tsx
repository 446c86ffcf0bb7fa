import type { CatalogueDocument } from '@/lib/domain/catalogue'
import type { YouRow } from '@/lib/eligibility/you-rows'
import { VerdictLine } from '../ui/verdict-line'
import { LawCite } from './law-cite'
import { SourceWords } from './source-words'

interface YouAnswerProps {
  readonly row: YouRow
  readonly documents: readonly CatalogueDocument[]
  /** Whose course, for those who hear a link alone. */
  readonly of: string
  /** Without the words behind it: for a list. */
  readonly brief?: boolean
}

/** One answer about one course for one reader: sign, bold words, reason, next step, source. Fits a cell of the comparison. */
export function YouAnswer({ row, documents, of, brief = false }: YouAnswerProps) {
  const said = (
    <>
      {row.reason && <p>{row.reason}</p>}
      {!brief && row.next && row.verdict !== 'yes' && <p>{row.next}</p>}
      {row.law && (
        <p>
          <LawCite id={row.law} />
        </p>
      )}
      {!brief && row.source.from === 'document' && <SourceWords source={row.source} documents={documents} of={`${row.label} ${of}`} />}
    </>
  )
  if (row.verdict) {
    return (
      <VerdictLine verdict={row.verdict} words={row.words}>
        {said}
      </VerdictLine>
    )
  }
  return (
    <div data-you={row.key}>
      <b className="font-semibold">{row.words}</b>
      <div className="text-sm text-ink-2">{said}</div>
    </div>
  )
}
