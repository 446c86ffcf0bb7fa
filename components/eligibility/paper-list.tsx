import type { CatalogueDocument } from '@/lib/domain/catalogue'
import type { Paper } from '@/lib/eligibility/application-pack'
import { sentenceCase } from '@/lib/wording/lists'
import { VerdictLine } from '../ui/verdict-line'
import { SourceWords } from './source-words'

interface PaperListProps {
  readonly papers: readonly Paper[]
  readonly documents: readonly CatalogueDocument[]
  /** The provider's name. */
  readonly of: string
}

const signs = { met: 'yes', not_met: 'no', ask: 'ask' } as const
const needs = { met: 'Needed', not_met: 'Not for you', ask: 'It depends' } as const

/** The papers of an application: which of them, with what signature, whether for this reader, and the words that ask for each. */
export function PaperList({ papers, documents, of }: PaperListProps) {
  return (
    <table className="ruled stack" aria-label={`Papers, ${of}`}>
      <thead>
        <tr>
          <th scope="col">Paper</th>
          <th scope="col">Needed for you?</th>
          <th scope="col">Where it says so</th>
        </tr>
      </thead>
      <tbody>
        {papers.map((paper) => (
          <tr key={`${paper.label} ${paper.why}`} data-needed={paper.needed}>
            <th scope="row">
              {paper.label}
              {paper.signature && <p className="text-sm font-normal text-ink-2">{sentenceCase(paper.signature)}</p>}
            </th>
            <td data-label="Needed for you?">
              <VerdictLine verdict={signs[paper.needed]} words={needs[paper.needed]}>
                <p>{paper.why}</p>
              </VerdictLine>
            </td>
            <td data-label="Where it says so">
              <SourceWords source={paper.source} documents={documents} of={`${paper.label}, ${of}`} />
              <p className="printonly text-sm">{paper.stated ? 'Printed in the document.' : 'From a rule of the document.'}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
