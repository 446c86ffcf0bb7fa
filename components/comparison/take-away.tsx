import { compareFilePath, releaseTimePath, sheetPath } from '@/lib/paths'
import { ButtonLink } from '../ui/button'
import { CopyButton } from './copy-button'

interface TakeAwayProps {
  readonly slugs: readonly string[]
  /** The comparison as a query, for the file. */
  readonly query: string
  /** The whole address that remembers what it was made from. */
  readonly link: string
  readonly text: string
}

/** What one may do with a comparison: work on, send it, keep it. */
export function TakeAway({ slugs, query, link, text }: TakeAwayProps) {
  return (
    <div className="noprint grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <ButtonLink href={releaseTimePath(slugs)}>Check release time and cost</ButtonLink>
        <ButtonLink second href={sheetPath(slugs.slice(0, 2))}>
          Make a sheet for the head
        </ButtonLink>
        <a className="target text-sm" href={compareFilePath(query)}>
          Download as CSV
        </a>
      </div>
      <details className="disclose">
        <summary>Link to this comparison</summary>
        <div className="field mt-2 max-w-law">
          <label htmlFor="link">Send this address</label>
          <p className="hint">It shows the same courses in the same order. Opened later, it marks what has changed since today.</p>
          <input className="wide" id="link" readOnly value={link} />
        </div>
        <CopyButton field="link" words="Copy the link" />
      </details>
      <details className="disclose">
        <summary>Copy as text for an e-mail</summary>
        <div className="field mt-2 max-w-law">
          <label htmlFor="text">The comparison as text</label>
          <textarea className="wide" id="text" readOnly rows={14} value={text} />
        </div>
        <CopyButton field="text" words="Copy the text" />
      </details>
    </div>
  )
}
