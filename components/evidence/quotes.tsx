import type { CatalogueDocument, Proof } from '@/lib/domain/catalogue'
import { wordsPath } from '@/lib/paths'
import { editionWords } from '@/lib/wording/dates'
import { Unbroken } from '../ui/unbroken'

interface QuotesProps {
  readonly proofs: readonly Proof[]
  readonly documents: readonly CatalogueDocument[]
  /** What the words are about, for those who hear the link alone. */
  readonly of: string
}

const place = (proof: Proof): string => `${proof.documentId} ${proof.start} ${proof.end}`

/** The words behind a value, each with its document, the age of that text, and the way to the words in it. */
export function Quotes({ proofs, documents, of }: QuotesProps) {
  const once = [...new Map(proofs.map((proof) => [place(proof), proof])).values()]
  return once.map((proof, at) => {
    const document = documents.find(({ id }) => id === proof.documentId)
    const sameAsNext = once[at + 1]?.documentId === proof.documentId
    return (
      <div key={place(proof)}>
        <blockquote>
          <Unbroken>{`“${proof.quote}”`}</Unbroken>
        </blockquote>
        {document && !sameAsNext && (
          <p className="from mt-2">
            <cite>{document.title}</cite>, text {editionWords(document)}
          </p>
        )}
        <a className="target" href={wordsPath(proof)}>
          See it in the document
          <span className="hush">
            : {of}
            {once.length > 1 && `, ${at + 1} of ${once.length}`}
          </span>
        </a>
      </div>
    )
  })
}
