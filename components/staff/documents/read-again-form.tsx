import { readAgainPath } from '@/lib/staff-paths'
import { Button } from '../../ui/button'
import { RequestId } from '../request-id'

interface ReadAgainFormProps {
  readonly documentId: string
  readonly courses: readonly { readonly id: string; readonly title: string; readonly provider: { readonly name: string } }[]
  /** The course that rests on it. */
  readonly own: string | undefined
}

/** Has the stored text read once more, for a course of the viewer's or a new one. */
export function ReadAgainForm({ documentId, courses, own }: ReadAgainFormProps) {
  return (
    <details className="disclose mt-4">
      <summary>Read it again</summary>
      <form method="post" action={readAgainPath(documentId)} className="staffform mt-3">
        <RequestId />
        <div className="field">
          <label htmlFor="courseId">For which course?</label>
          <select id="courseId" name="courseId" defaultValue={own ?? ''}>
            <option value="">A course that is new</option>
            {courses.map(({ id, title, provider }) => (
              <option key={id} value={id}>
                {provider.name}: {title}
              </option>
            ))}
          </select>
        </div>
        <p>
          <Button second>Read it again</Button>
        </p>
      </form>
    </details>
  )
}
