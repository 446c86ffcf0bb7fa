import type { CatalogueDocument } from '@/lib/domain/catalogue'
import type { YouRow } from '@/lib/eligibility/you-rows'
import { YouAnswer } from './you-answer'

interface YouLinesProps {
  readonly rows: readonly YouRow[]
  readonly documents: readonly CatalogueDocument[]
  /** The provider's name. */
  readonly of: string
  readonly brief?: boolean
}

/** The "you" rows of one course as lines of name and answer, for a course in a list or a course page. */
export function YouLines({ rows, documents, of, brief = false }: YouLinesProps) {
  return (
    <dl className="lines" data-you="rows">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.label}</dt>
          <dd className="py-2">
            <YouAnswer row={row} documents={documents} of={of} brief={brief} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
