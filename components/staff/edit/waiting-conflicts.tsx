import { conflictPath } from '@/lib/staff-paths'
import { momentWords } from '@/lib/wording/moments'

interface WaitingConflictsProps {
  readonly draftId: string
  readonly waiting: readonly { readonly id: string; readonly at: Date }[]
}

/** What the viewer typed and somebody else's save stood against: kept until it is settled or dropped. */
export function WaitingConflicts({ draftId, waiting }: WaitingConflictsProps) {
  if (waiting.length === 0) return null
  return (
    <ul className="banner mt-4">
      {waiting.map(({ id, at }) => (
        <li key={id}>
          What you typed on {momentWords(at)} is kept. Somebody else saved the same field.{' '}
          <a className="target" href={conflictPath(draftId, id)}>
            Choose what stays
          </a>
        </li>
      ))}
    </ul>
  )
}
