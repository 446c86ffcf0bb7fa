import type { CatalogueDocument, PublishedElsewhere } from '@/lib/domain/catalogue'
import { KindLine } from './kind-line'
import { Quotes } from './quotes'

interface GivenElsewhereProps {
  readonly entries: readonly PublishedElsewhere[]
  readonly documents: readonly CatalogueDocument[]
  readonly of: string
}

/** The document does not give it and says where to look; the pointing words open. A way out only where the document prints an address. */
export function GivenElsewhere({ entries, documents, of }: GivenElsewhereProps) {
  const addresses = [...new Set(entries.flatMap(({ url }) => (url && /^https?:\/\//.test(url) ? [url] : [])))]
  return (
    <details className="fact" data-standing="stated_elsewhere">
      <summary>
        <KindLine sign="elsewhere" words="Given elsewhere" />
        {[...new Set(entries.map(({ where }) => where))].map((where) => (
          <span className="aside" key={where}>
            {where}
          </span>
        ))}
      </summary>
      <div className="source">
        <Quotes proofs={entries.flatMap(({ proofs }) => proofs)} documents={documents} of={of} />
        {addresses.map((url) => (
          <p key={url}>
            <a className="target" href={url} rel="noopener noreferrer nofollow">
              {url}
            </a>
          </p>
        ))}
      </div>
    </details>
  )
}
