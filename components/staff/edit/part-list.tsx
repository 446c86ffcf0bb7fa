import type { FieldName } from '@/lib/domain/draft-content'
import { draftPartPath } from '@/lib/staff-paths'
import { courseParts } from '@/lib/wording/course-parts'
import { fieldLabel } from '@/lib/wording/field-words'
import { listOf } from '@/lib/wording/lists'

export interface LinkedProblem {
  readonly part: string
  readonly message: string
  readonly href: string
}
interface PartListProps {
  readonly draftId: string
  readonly changed: readonly FieldName[]
  readonly problems: readonly LinkedProblem[]
  readonly mayEdit: boolean
}

/** The parts of a course: what was changed against what is live, and what is to put right or to confirm. */
export function PartList({ draftId, changed, problems, mayEdit }: PartListProps) {
  return (
    <dl className="lines">
      {courseParts.map(({ id, heading, fields }) => {
        const ours: readonly FieldName[] = fields
        const own = changed.filter((field) => ours.includes(field))
        const faults = problems.filter(({ part }) => part === id)
        return (
          <div key={id}>
            <dt>
              {mayEdit ? (
                <a className="target" href={draftPartPath(draftId, id)}>
                  {heading}
                </a>
              ) : (
                heading
              )}
            </dt>
            <dd className="py-3">
              <p>{own.length === 0 ? 'Nothing changed' : `Changed: ${listOf(own.map(fieldLabel))}`}</p>
              {faults.length > 0 && (
                <ul className="mt-1">
                  {faults.map(({ message, href }) => (
                    <li key={href}>
                      <a className="target font-semibold text-disagree" href={href}>
                        {message}
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
