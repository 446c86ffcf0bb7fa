import type { FactKind } from '@/lib/domain/fact-kinds'
import { savePartPath } from '@/lib/staff-paths'
import type { CoursePartId } from '@/lib/wording/course-parts'
import { Button } from '../../ui/button'
import { RequestId } from '../request-id'
import { HeadFields } from './head-fields'
import { type EditedCourse, KindRows } from './kind-rows'
import type { TypedPart } from './typed-part'

interface PartFormProps {
  readonly draftId: string
  readonly part: CoursePartId
  readonly kinds: readonly FactKind[]
  /** The revision that the editor sees. */
  readonly revision: number
  readonly course: EditedCourse
  readonly typed: TypedPart
  readonly provider: { readonly name: string; readonly slug: string }
  readonly mayMove: boolean
}

/** The form of one part of a course. It saves complete or not; nothing is public before it is published. */
export function PartForm({ draftId, part, kinds, revision, course, typed, provider, mayMove }: PartFormProps) {
  return (
    <form method="post" action={savePartPath(draftId, part)}>
      <RequestId />
      <input type="hidden" name="baseRevision" value={revision} />
      {part === 'name' && <HeadFields typed={typed} provider={provider} live={course.live} mayMove={mayMove} />}
      {kinds.map((kind) => (
        <KindRows key={kind} kind={kind} course={course} typed={typed} />
      ))}
      <p className="actions mt-8 border-t-2 border-ink pt-6">
        <Button>Save draft</Button>
        <Button second name="leads" value="all">
          Save, and see all parts
        </Button>
      </p>
    </form>
  )
}
