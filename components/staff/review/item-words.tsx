import type { CourseFact } from '@/lib/domain/course-content'
import { wordsAnchor } from '@/lib/paths'
import { factLine } from '@/lib/wording/fact-words'

const shortest = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ')
  return line.length > 160 ? `${line.slice(0, 150).replace(/\s\S*$/, '')} …` : line
}

/** The words of a proposal, each a link into the document beside it. */
export function QuoteLinks({ evidence }: { readonly evidence: CourseFact['evidence'] }) {
  return evidence.map((words) => (
    <a key={`${words.start}-${words.end}`} href={`#${wordsAnchor(words)}`} data-goto={`${words.start}-${words.end}`}>
      “{shortest(words.quote)}”
    </a>
  ))
}

/** What is proposed, and its words. */
export function ProposedFacts({ facts }: { readonly facts: readonly CourseFact[] }) {
  return facts.map((fact) => (
    <p key={fact.id} className="proposal">
      <b>{factLine(fact)}</b> <QuoteLinks evidence={fact.evidence.slice(0, 3)} />
    </p>
  ))
}
