import type { CatalogueDocument } from '@/lib/domain/catalogue'
import type { CourseFact } from '@/lib/domain/course-content'
import { sameData } from '@/lib/domain/same-data'
import { wordsPath } from '@/lib/paths'
import { staffDocumentPath } from '@/lib/staff-paths'
import { dateWords, editionWords } from '@/lib/wording/dates'
import { factLine } from '@/lib/wording/fact-words'
import { editedWords, workedOutWords } from '@/lib/wording/standings'
import { KindLine } from '../../evidence/kind-line'

export interface LastChangeShown {
  readonly by: string
  readonly at: Date
  readonly reason: string
}

interface FactEvidenceProps {
  /** What the draft holds; undefined for a value that is new. */
  readonly fact: CourseFact | undefined
  /** What is published; undefined where it is not. */
  readonly live: CourseFact | undefined
  readonly documents: readonly CatalogueDocument[]
  /** The documents that the public can open. */
  readonly published: ReadonlySet<string>
  readonly last: LastChangeShown | undefined
}

type Words = CourseFact['evidence'][number]

function Quote({ words, document, isPublished }: { words: Words; document: CatalogueDocument | undefined; isPublished: boolean }) {
  return (
    <div>
      <blockquote>
        “<mark>{words.quote}</mark>”
      </blockquote>
      <p>
        {document ? `${document.title}, text ${editionWords(document)}. ` : ''}
        <a className="target" href={isPublished ? wordsPath(words) : staffDocumentPath(words.documentId)}>
          See it in the document<span className="hush">: {words.quote}</span>
        </a>
      </p>
    </div>
  )
}

function Changed({ fact }: { fact: CourseFact }) {
  if (!fact.edit) return null
  return (
    <>
      <p>Readers will see:</p>
      <p>
        <b>{factLine(fact)}</b>
        <br />
        <KindLine sign="edited" words={`${editedWords(fact.edit)} · ${fact.edit.reason}`} />
      </p>
      <p>Changed in this draft by {fact.edit.by}. The words it replaces stay one press away.</p>
    </>
  )
}

const lastWords = (last: LastChangeShown | undefined): string =>
  last ? `Last changed ${dateWords(last.at.toISOString())} by ${last.by}: ${last.reason}` : 'No one has edited it.'

/** Right of a field: what is live, the words it came from, and who changed it last. */
export function FactEvidence({ fact, live, documents, published, last }: FactEvidenceProps) {
  const changed = fact !== undefined && !sameData(fact, live)
  const shown = live ?? fact
  return (
    <div className="evidence">
      <p>
        <b>{live ? `Live now: ${factLine(live)}` : fact ? 'Not live yet' : 'Nothing is live here'}</b>
      </p>
      {live?.workings && <p>{workedOutWords(live.workings)}</p>}
      {shown?.evidence.map((words) => (
        <Quote
          key={`${words.documentId} ${words.start}`}
          words={words}
          document={documents.find(({ id }) => id === words.documentId)}
          isPublished={published.has(words.documentId)}
        />
      ))}
      {shown && shown.evidence.length === 0 && <p>No words of a document carry it.</p>}
      {live && <p>{live.edit && sameData(live, fact) ? `${editedWords(live.edit)}: ${live.edit.reason}` : lastWords(last)}</p>}
      {changed && <Changed fact={fact} />}
    </div>
  )
}
