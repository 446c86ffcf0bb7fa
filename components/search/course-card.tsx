import type { ReactNode } from 'react'
import type { Cell } from '@/lib/comparison/cell'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { coursePath } from '@/lib/paths'
import { CellView } from '../comparison/cell-view'
import { ShortlistButton } from './shortlist-button'

export interface CourseCardProps {
  readonly course: CatalogueCourse
  /** Title, who awards it, how old the text is, until when one can apply. */
  readonly about: string
  /** Four facts in fixed order: days, fee, how taught, where. */
  readonly facts: readonly { readonly key: string; readonly label: string; readonly cell: Cell }[]
  /** Why it only might match; null for a course that does. */
  readonly doubt: string | null
  readonly chosen: boolean
  /** The address of the list, to come back to this course after setting it aside. */
  readonly list: string
  /** The verdicts for a reader who has answered the check. */
  readonly you?: ReactNode
}

/** One course of the list: the same block for every course. */
export function CourseCard({ course, about, facts, doubt, chosen, list, you }: CourseCardProps) {
  const id = `course-${course.slug}`
  return (
    <li className="course" id={id} data-course={course.slug}>
      <div className="course-top">
        <div>
          <h3>
            <a href={coursePath(course.slug)}>{course.provider.name}</a>
          </h3>
          <p className="what">{about}</p>
          {doubt && <p className="what">{doubt}</p>}
        </div>
        <ShortlistButton slug={course.slug} name={course.provider.name} chosen={chosen} back={`${list}#${id}`} />
      </div>
      <dl className="facts">
        {facts.map(({ key, label, cell }) => (
          <div key={key} data-row={key}>
            <dt>{label}</dt>
            <dd data-standing={cell.standing}>
              <CellView cell={cell} course={course} label={label} />
            </dd>
          </div>
        ))}
      </dl>
      {you}
    </li>
  )
}
