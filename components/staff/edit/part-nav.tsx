import { draftPartPath, draftPath } from '@/lib/staff-paths'
import { type CoursePartId, courseParts } from '@/lib/wording/course-parts'
import { counted } from '@/lib/wording/lists'

interface PartNavProps {
  readonly draftId: string
  readonly current?: CoursePartId
  /** How many things are to put right in each part. */
  readonly faults: ReadonlyMap<CoursePartId, number>
}

/** The parts of a course's form, each with what is to put right in it. */
export function PartNav({ draftId, current, faults }: PartNavProps) {
  return (
    <nav aria-label="Parts of this course">
      <ul>
        <li>
          <a className="target" href={draftPath(draftId)}>
            All parts
          </a>
        </li>
        {courseParts.map(({ id, heading }) => {
          const count = faults.get(id) ?? 0
          return (
            <li key={id}>
              <a className="target" href={draftPartPath(draftId, id)} aria-current={id === current ? 'page' : undefined}>
                {id === current ? <strong>{heading}</strong> : heading}
                {count > 0 && `: ${counted(count, 'thing')} to put right`}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
