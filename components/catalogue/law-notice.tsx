import { lawAsOf, legalPosition } from '@/lib/domain/legal-position'
import { checkPath } from '@/lib/paths'

/** The law before the choice: verdict, one sentence, citation, date. Set as text between rules. */
export function LawNotice() {
  return (
    <section className="law row" aria-labelledby="law">
      <div className="text">
        <p>
          <strong>{legalPosition.verdict}</strong> {legalPosition.reason}
        </p>
        <p className="cite">
          <a className="target" href={legalPosition.citationUrl}>
            {legalPosition.citation}
          </a>
          <a className="target" href={checkPath()}>
            Check your own position
          </a>
        </p>
      </div>
      <p className="note">
        <strong id="law">The law comes first</strong>
        <br />
        As of {lawAsOf}
      </p>
    </section>
  )
}
