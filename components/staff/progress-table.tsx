import { staffCoursePath } from '@/lib/staff-paths'

interface ProgressTableProps {
  readonly rows: readonly { readonly slug: string; readonly provider: string; readonly known: number; readonly of: number }[]
}

/** How much of each course is known and holds today: a bar beside the number that says it. */
export function ProgressTable({ rows }: ProgressTableProps) {
  return (
    <table className="ruled stack">
      <caption className="hush">Fields that are known and hold today</caption>
      <thead>
        <tr>
          <th scope="col">Course</th>
          <th scope="col">Known and current</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ slug, provider, known, of }) => (
          <tr key={slug}>
            <th scope="row">
              <a className="target" href={staffCoursePath(slug)}>
                {provider}
              </a>
            </th>
            <td data-label="Known and current">
              {known} of {of} fields
              <svg className="progress" viewBox={`0 0 ${of} 1`} preserveAspectRatio="none" aria-hidden="true">
                <rect width={of} height="1" className="progress-all" />
                <rect width={known} height="1" className="progress-known" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
