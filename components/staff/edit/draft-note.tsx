import { catchUpPath, previewPath } from '@/lib/staff-paths'
import { momentWords } from '@/lib/wording/moments'
import { Told } from '../told'

interface DraftNoteProps {
  readonly shown: {
    readonly draft: {
      readonly id: string
      readonly revision: number
      readonly updatedBy: string
      readonly updatedAt: Date
      readonly baseVersion: number
    }
    readonly course: { readonly version: number } | null
  }
  /** The revision that was just saved, and the revision of somebody else that was merged into it. */
  readonly saved?: unknown
  readonly beside?: unknown
}

/** In the margin: when the draft was saved and by whom, that the public page has not changed, and what was merged. */
export function DraftNote({ shown: { draft, course }, saved, beside }: DraftNoteProps) {
  const { id, revision, updatedBy, updatedAt, baseVersion } = draft
  return (
    <>
      {saved === String(revision) && (
        <Told className="mb-3">
          <p>
            Saved as version {revision}.
            {typeof beside === 'string' && ` Somebody saved version ${beside} while you were editing: nothing is lost, both changes are in.`}
          </p>
        </Told>
      )}
      <p>
        <strong>Draft</strong>, saved {momentWords(updatedAt)} by {updatedBy}.
        <br />
        {course ? 'The public page has not changed.' : 'Nothing is public yet.'}
      </p>
      {course && course.version > baseVersion && (
        <p>
          This course was published since the draft began. <a href={catchUpPath(id)}>Take the published changes in</a>
        </p>
      )}
      <p>
        <a className="target" href={previewPath(id)}>
          Preview the draft
        </a>
      </p>
    </>
  )
}
