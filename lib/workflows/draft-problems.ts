import { type DraftContent, type FieldName, fieldNameSchema } from '@/lib/domain/draft-content'

export interface DraftProblem {
  readonly field: FieldName
  /** Name of the input to lead to. */
  readonly input: string
  /** A sentence that says what to do: "Title: give the course a title". */
  readonly message: string
}

/**
 * What stops a draft from being published; empty when nothing does.
 *
 * @example draftProblems({ ...content, title: '' }) // [{ field: 'title', input: 'title', message: 'Title: give the course a title' }]
 */
export function draftProblems({ title, pending, toConfirm }: DraftContent): readonly DraftProblem[] {
  return [
    ...(title === '' ? [{ field: 'title' as const, input: 'title', message: 'Title: give the course a title' }] : []),
    ...Object.keys(pending).map((field) => ({ field: fieldNameSchema.parse(field), input: field, message: 'This field cannot be read yet' })),
    ...toConfirm.map((field) => ({ field, input: field, message: 'Confirm this field, or change it' })),
  ]
}
