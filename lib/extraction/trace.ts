import type { Extraction } from '@/lib/domain/fact'
import type { Trace } from './extract-document'
import { collapse } from './text/collapse'
import type { Candidate } from './types'

const said = ({ finding, recogniser, core }: Candidate, text: string) => ({
  kind: finding.kind,
  value: finding.value,
  recogniser,
  start: core.start,
  end: core.end,
  words: collapse(text.slice(core.start, core.end)),
})

/** The trace as plain data for JSON: every candidate, kept or dropped, with recogniser, refiner and reason. */
export const traceOf = (trace: Trace, text: string) => ({
  kindReason: trace.kindReason,
  found: trace.found,
  made: trace.made,
  kept: trace.kept.map((candidate) => said(candidate, text)),
  dropped: trace.dropped.map(({ candidate, refiner, reason }) => ({ ...said(candidate, text), refiner, reason })),
})

/** An extraction as lines for people; with a trace, what was dropped and why follows. */
export function listingOf(extraction: Extraction, trace: Trace | null): string {
  const { document, facts, contested, notStated, elsewhere } = extraction
  const lines = [
    `${document.name}: ${document.kind}, ${document.editionFrom ?? '?'} to ${document.editionTo ?? '?'}`,
    ...facts.map(
      (fact) =>
        `  ${fact.id} ${JSON.stringify(fact.value)} ${fact.qualifier} ${fact.standing}${fact.scope ? ` ${JSON.stringify(fact.scope)}` : ''}\n      “${(fact.evidence[0]?.quote ?? '').replace(/\s+/g, ' ')}” (${fact.recogniser})`,
    ),
    ...contested.map((entry) => `  contested ${entry.kind}: ${entry.factIds.join(', ')}: ${entry.note}`),
    ...elsewhere.map((entry) => `  elsewhere ${entry.kind}: ${entry.where}`),
    `  not stated: ${notStated.join(', ') || 'nothing'}`,
  ]
  if (trace) {
    lines.push(`  ${trace.kindReason}; found ${trace.found} and made ${trace.made}, kept ${trace.kept.length} and dropped ${trace.dropped.length}`)
    for (const { candidate, refiner, reason } of trace.dropped) {
      lines.push(
        `  dropped ${candidate.finding.kind} ${JSON.stringify(candidate.finding.value)} “${said(candidate, document.text ?? '').words}” (${candidate.recogniser}), ${refiner}: ${reason}`,
      )
    }
  }
  return lines.join('\n')
}
