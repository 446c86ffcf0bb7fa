import type { Words } from '@/lib/paths'
import { StoredText } from '../../evidence/stored-text'

interface DocumentPaneProps {
  readonly text: string
  /** Words that carry a proposal. */
  readonly marks: readonly Words[]
  /** The words of the current proposal. */
  readonly here: Words | null
}

/** The stored text as text, with the words of every proposal marked; it scrolls by itself beside the queue. */
export function DocumentPane({ text, marks, here }: DocumentPaneProps) {
  const glosses = marks.map(({ start, end }) => ({ key: `${start}-${end}`, words: { start, end }, text: '', href: '', factIds: [], told: false }))
  return (
    <section className="pane" id="document" aria-labelledby="document-heading">
      <h2 id="document-heading">The document</h2>
      <p>
        <a href="#proposals">Back to the proposals</a>
      </p>
      <StoredText text={text} glosses={glosses} here={here} />
    </section>
  )
}
