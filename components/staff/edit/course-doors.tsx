import { historyPath, rollOverPath, withdrawPath } from '@/lib/staff-paths'

interface CourseDoorsProps {
  readonly slug: string
  readonly publicPath: string
  readonly mayEdit: boolean
  readonly withdrawn: boolean
}

/** Where one may go from a course. */
export function CourseDoors({ slug, publicPath, mayEdit, withdrawn }: CourseDoorsProps) {
  const doors = [
    { href: publicPath, words: 'The public page' },
    { href: historyPath(slug), words: 'History: who changed what, and any two versions side by side' },
    ...(mayEdit ? [{ href: rollOverPath(slug), words: 'Roll over to a new year' }] : []),
    ...(mayEdit && !withdrawn ? [{ href: withdrawPath(slug), words: 'Withdraw this course' }] : []),
  ]
  return (
    <ul>
      {doors.map(({ href, words }) => (
        <li key={href}>
          <a className="target" href={href}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}
