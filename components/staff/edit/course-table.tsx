import { draftPath, staffCoursePath } from '@/lib/staff-paths'
import { dateWords } from '@/lib/wording/dates'
import { momentWords } from '@/lib/wording/moments'

interface CourseRow {
  readonly slug: string
  readonly title: string
  readonly provider: string
  readonly publishedAt: Date
  readonly withdrawn: boolean
  readonly draft: { readonly id: string; readonly updatedBy: string; readonly updatedAt: Date } | null
}

/** The courses of a viewer with how they stand. */
export function CourseTable({ courses }: { readonly courses: readonly CourseRow[] }) {
  if (courses.length === 0) return <p>No course is yours yet.</p>
  return (
    <table className="ruled stack">
      <thead>
        <tr>
          <th scope="col">Course</th>
          <th scope="col">Published</th>
          <th scope="col">Draft</th>
        </tr>
      </thead>
      <tbody>
        {courses.map(({ slug, title, provider, publishedAt, withdrawn, draft }) => (
          <tr key={slug}>
            <th scope="row">
              <a className="target" href={staffCoursePath(slug)}>
                {provider}
              </a>
              <span className="block text-sm font-normal text-ink-2">{title}</span>
            </th>
            <td data-label="Published">{withdrawn ? 'Withdrawn' : dateWords(publishedAt.toISOString())}</td>
            <td data-label="Draft">
              {draft ? (
                <>
                  <a className="target" href={draftPath(draft.id)}>
                    Open the draft<span className="hush"> of {provider}</span>
                  </a>
                  <span className="block text-sm text-ink-2">
                    saved {momentWords(draft.updatedAt)} by {draft.updatedBy}
                  </span>
                </>
              ) : (
                'None'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
