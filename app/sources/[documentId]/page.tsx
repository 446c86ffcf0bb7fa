import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { glossesOf } from '@/components/evidence/glosses'
import { StoredText } from '@/components/evidence/stored-text'
import { Title } from '@/components/ui/title'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { getDocument } from '@/lib/data/get-document'
import { coursePath, documentsPath, readWords } from '@/lib/paths'
import type { Parameters } from '@/lib/search/choices'
import { dateWords, editionWords } from '@/lib/wording/dates'
import { sentenceCase } from '@/lib/wording/lists'
import { ReadingPage } from '../../reading-page'

interface Props {
  readonly params: Promise<{ readonly documentId: string }>
  readonly searchParams: Promise<Parameters>
}
const find = cache(getDocument)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find((await params).documentId)
  return { title: found ? `${found.document.title}, word for word` : 'No such document' }
}

export default async function SourcePage({ params, searchParams }: Props) {
  const [{ documentId }, { words }] = await Promise.all([params, searchParams])
  const [found, catalogue] = await Promise.all([find(documentId), getCatalogue()])
  if (!found) notFound()
  const { document, text } = found
  const courses = catalogue.courses.filter((course) => course.documents.some(({ id }) => id === document.id))
  const [course] = courses
  return (
    <ReadingPage>
      <Title
        heading={document.title}
        lead="The stored text, word for word. Marked words carry a value; the margin says which."
        crumb={
          course ? { href: coursePath(course.slug), words: `Back to ${course.provider.name}` } : { href: documentsPath(), words: 'All documents' }
        }
        margin={
          <p>
            <strong>{sentenceCase(editionWords(document))}</strong>
            <br />
            {document.seenOn && `Seen at its address on ${dateWords(document.seenOn)}. `}Read on {dateWords(document.readOn)}.
            {document.url && (
              <>
                <br />
                <a className="target" href={document.url} rel="noopener noreferrer nofollow">
                  Where it was found
                </a>
              </>
            )}
          </p>
        }
      />
      <StoredText text={text} glosses={glossesOf(courses, document.id)} here={readWords(words)} />
    </ReadingPage>
  )
}
