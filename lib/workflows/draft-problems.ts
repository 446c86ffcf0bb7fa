import { type DraftContent, type FieldName, fieldNameSchema } from '@/lib/domain/draft-content'
import { type CoursePartId, partOf } from '@/lib/wording/course-parts'

export interface DraftProblem {
  readonly field: FieldName
  /** The part of the form in which it stands: `draftPartPath(draftId, part)` + `#${input}` leads to it. */
  readonly part: CoursePartId
  /** Name of the input to lead to. */
  readonly input: string
  /** A sentence that says what to do: "Title: give the course a title". */
  readonly message: string
}

/**
 * What stops a draft from being published; empty when nothing does.
 *
 * @example draftProblems({ ...content, title: '' }) // [{ field: 'title', part: 'name', input: 'title', message: 'Title: give the course a title' }]
 */
export function draftProblems({ title, pending, toConfirm }: DraftContent): readonly DraftProblem[] {
  const problem = (field: FieldName, input: string, message: string): DraftProblem => ({ field, part: partOf(field), input, message })
  return [
    ...(title === '' ? [problem('title', 'title', 'Title: give the course a title')] : []),
    ...Object.keys(pending).map((field) => problem(fieldNameSchema.parse(field), field, 'This field cannot be read yet')),
    ...toConfirm.map((field) => problem(field, field, 'Confirm this field, or change it')),
  ]
}
