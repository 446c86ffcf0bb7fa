import type { CatalogueDocument } from '@/lib/domain/catalogue'
import type { EntryVerdict } from '@/lib/eligibility/entry'
import { entryLabel, signOf } from '@/lib/eligibility/verdict-labels'
import { VerdictLine } from '../ui/verdict-line'
import { SourceWords } from './source-words'

const met = { met: 'Met', not_met: 'Not met' } as const

interface RuleListProps {
  readonly rules: EntryVerdict['rules']
  readonly documents: readonly CatalogueDocument[]
  readonly of: string
}

/** Every rule of entry for this reader, met, not met or to be asked, with the words that set it. */
export function RuleList({ rules, documents, of }: RuleListProps) {
  return (
    <ul className="grid max-w-law gap-4">
      {rules.map((rule) => (
        <li key={rule.rule} data-rule={rule.rule} data-outcome={rule.outcome}>
          <VerdictLine verdict={signOf(rule.outcome)} words={rule.outcome === 'ask' ? entryLabel(rule) : met[rule.outcome]}>
            <p>{rule.words}</p>
            {rule.next && <p>{rule.next}</p>}
            <SourceWords source={rule.source} documents={documents} of={`${rule.rule}, ${of}`} />
          </VerdictLine>
        </li>
      ))}
    </ul>
  )
}
