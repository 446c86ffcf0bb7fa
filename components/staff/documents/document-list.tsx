import { addDocumentPath, reviewPath, staffCoursePath, staffDocumentPath } from '@/lib/staff-paths'
import { dateWords, editionWords } from '@/lib/wording/dates'
import { sentenceCase } from '@/lib/wording/lists'

interface ListedDocument {
  readonly id: string
  readonly title: string
  readonly editionFrom: number | null
  readonly editionTo: number | null
  readonly storedAt: Date
  readonly provider: { readonly name: string } | null
  readonly replacedBy: readonly { readonly id: string; readonly title: string }[]
  readonly courses: readonly { readonly slug: string; readonly title: string; readonly provider: { readonly name: string } }[]
  readonly importRuns: readonly { readonly id: string }[]
}

/** The documents of a viewer, newest first, with the courses that rest on them and the readings that wait. */
export function DocumentList({ documents }: { readonly documents: readonly ListedDocument[] }) {
  if (documents.length === 0)
    return (
      <p>
        No document is yours yet. <a href={addDocumentPath()}>Add a document</a>
      </p>
    )
  return (
    <table className="ruled stack">
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col">Courses that rest on it</th>
          <th scope="col">To do</th>
        </tr>
      </thead>
      <tbody>
        {documents.map(({ id, title, provider, courses, importRuns, replacedBy, storedAt, ...edition }) => (
          <tr key={id}>
            <th scope="row">
              <a className="target" href={staffDocumentPath(id)}>
                {title}
              </a>
              <span className="block text-sm font-normal text-ink-2">
                {[provider?.name, sentenceCase(`text ${editionWords(edition)}`), `added ${dateWords(storedAt.toISOString())}`]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </th>
            <td data-label="Courses that rest on it">
              {courses.length === 0
                ? 'None'
                : courses.map((course) => (
                    <a key={course.slug} className="target block" href={staffCoursePath(course.slug)}>
                      {course.provider.name}
                    </a>
                  ))}
            </td>
            <td data-label="To do">
              {importRuns.map((run) => (
                <a key={run.id} className="target block" href={reviewPath(run.id)}>
                  Review what was read<span className="hush"> in {title}</span>
                </a>
              ))}
              {replacedBy.length > 0 && <span className="block text-sm text-ink-2">There is a newer edition</span>}
              {importRuns.length === 0 && replacedBy.length === 0 && 'Nothing'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
