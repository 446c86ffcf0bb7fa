import type { Metadata } from 'next'
import { Row } from '@/components/ui/row'
import { Title } from '@/components/ui/title'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { coursePath, providerPath, sourcePath } from '@/lib/paths'
import { dateWords, editionWords } from '@/lib/wording/dates'
import { counted, sentenceCase } from '@/lib/wording/lists'
import { ReadingPage } from '../reading-page'

export const metadata: Metadata = { title: 'The documents' }

export default async function SourcesPage() {
  const { courses } = await getCatalogue()
  const rows = courses.flatMap((course) => course.documents.map((document) => ({ course, document })))
  return (
    <ReadingPage>
      <Title
        heading={`${counted(rows.length, 'document')} behind ${counted(courses.length, 'course')}`}
        lead="Every value comes from the words of one of these texts. We keep each as it was when we read it."
      />
      <Row className="mt-6" margin="In order of the provider’s name.">
        <table className="ruled stack">
          <thead>
            <tr>
              <th scope="col">Document</th>
              <th scope="col">Course</th>
              <th scope="col">How old the text is</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ course, document }) => (
              <tr key={`${course.slug} ${document.id}`}>
                <th scope="row">
                  <a className="target" href={sourcePath(document.id)}>
                    {document.title}
                  </a>
                </th>
                <td data-label="Course">
                  <span>
                    <a className="target" href={coursePath(course.slug)}>
                      {course.title}
                    </a>
                    <span className="aside">
                      <a className="target" href={providerPath(course.provider.slug)}>
                        {course.provider.name}
                      </a>
                    </span>
                  </span>
                </td>
                <td data-label="How old">
                  <span>
                    {sentenceCase(editionWords(document))}
                    <span className="aside">Read on {dateWords(document.readOn)}</span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Row>
    </ReadingPage>
  )
}
