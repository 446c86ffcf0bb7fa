import { type DraftContent, type Entries, type FieldName, fieldNameSchema } from '@/lib/domain/draft-content'
import { draftField, kindOfField } from '@/lib/domain/draft-field'
import type { InputIssue as Issue } from '@/lib/domain/kept-input'
import type { PlaceNames } from '@/lib/forms/check-places'
import { readField } from '@/lib/forms/read-field'
import { type CoursePartId, courseParts, partOf } from '@/lib/wording/course-parts'
import { kindLabels } from '@/lib/wording/kind-labels'

const nameOf = (field: FieldName): string => {
  const kind = kindOfField(field)
  return kind ? kindLabels[kind] : 'Title'
}
const placeOf = (part: CoursePartId): number => courseParts.findIndex(({ id }) => id === part)

export interface DraftProblem {
  readonly field: FieldName
  /** The part of the form in which it stands: `draftPartPath(draftId, part)` + `#${input}` leads to it. */
  readonly part: CoursePartId
  /** Name of the input to lead to. */
  readonly input: string
  /** A sentence that says what to do: "Title: give the course a title". */
  readonly message: string
}

/** What is still to put right in a field that was typed and cannot be read yet. */
function pendingIssues(content: DraftContent, field: FieldName, typed: Entries, places?: PlaceNames): readonly Issue[] {
  const kind = kindOfField(field)
  const before = { ...draftField(content, field), pending: null }
  const issues = kind ? readField(kind, typed, { before, live: null, by: '-', on: '2000-01-01', places }).issues : []
  return issues.length > 0 ? issues : [{ input: `${field}.state`, message: `${nameOf(field)}: save this part again` }]
}

/**
 * What stops a draft from being published; empty when nothing does. With `places`, an area that is not in the list is named.
 *
 * @example draftProblems({ ...content, title: '' }) // [{ field: 'title', part: 'name', input: 'title', message: 'Title: give the course a title' }]
 */
export function draftProblems(content: DraftContent, places?: PlaceNames): readonly DraftProblem[] {
  const { title, pending, toConfirm } = content
  const problem = (field: FieldName, { input, message }: Issue): DraftProblem => ({ field, part: partOf(field), input, message })
  return [
    ...(title === '' ? [problem('title', { input: 'title', message: 'Title: give the course a title' })] : []),
    ...Object.entries(pending).flatMap(([name, typed]) => {
      const field = fieldNameSchema.parse(name)
      return pendingIssues(content, field, typed, places).map((issue) => problem(field, issue))
    }),
    ...toConfirm.map((field) =>
      problem(field, { input: `${field}.confirm`, message: `${nameOf(field)}: confirm it for the new year, or change it` }),
    ),
  ].toSorted((one, other) => placeOf(one.part) - placeOf(other.part))
}
