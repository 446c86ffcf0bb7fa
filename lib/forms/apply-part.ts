import { type DraftContent, type Entries, headFields } from '@/lib/domain/draft-content'
import { draftField, kindOfField, withDraftField } from '@/lib/domain/draft-field'
import { awards, providerTypes } from '@/lib/domain/enumerations'
import type { InputIssue as Issue } from '@/lib/domain/kept-input'
import { sameData } from '@/lib/domain/same-data'
import { withoutFacts } from '@/lib/domain/without-facts'
import { type CoursePartId, findPart } from '@/lib/wording/course-parts'
import type { PlaceNames } from './check-places'
import { readField } from './read-field'

export interface PartToApply {
  readonly part: CoursePartId
  readonly entries: Entries
  /** What is published; null for a course that is new. */
  readonly live: DraftContent | null
  readonly by: string
  /** ISO date. */
  readonly on: string
  /** Whether the person may give the course to another provider. */
  readonly mayMove: boolean
  /** Against which areas are checked; left out where they are not. */
  readonly places?: PlaceNames | undefined
}

/** The input that says why title, award or provider were changed. */
export const headReason = 'head.reason'

function headOf(content: DraftContent, entries: Entries, mayMove: boolean): DraftContent {
  const text = (name: string): string | undefined => entries[name]?.[0]?.replace(/\s+/g, ' ').trim()
  const award = awards.find((word) => word === text('award_offered')) ?? content.award
  const [name, type] = [text('offered_by.name'), text('offered_by.type')]
  const renamed = mayMove && name !== undefined && name !== '' && name !== content.provider.name
  const known = providerTypes.find((word) => word === type) ?? null
  const provider = mayMove && name ? { name, type: known, givenByStaff: renamed || content.provider.givenByStaff } : content.provider
  return { ...content, title: text('title') ?? content.title, award, provider }
}

/** Why title, award or provider were changed, kept with those that differ from what is live. */
function headReasons(content: DraftContent, live: DraftContent | null, entries: Entries): DraftContent {
  const typed = entries[headReason]?.[0]?.replace(/\s+/g, ' ').trim()
  if (typed === undefined) return content
  return headFields.reduce((read, name) => {
    const own = draftField(read, name)
    const differs = live !== null && !sameData(own.head, draftField(live, name).head)
    return withDraftField(read, name, { ...own, reason: differs ? typed : '' })
  }, content)
}

/**
 * A draft with one part of its form read into it. What cannot be read stays typed in `pending`, and the issues say what to put right; a field that the form
 * does not hold stays as it was.
 */
export function applyPart(
  content: DraftContent,
  { part, entries, live, by, on, mayMove, places }: PartToApply,
): { content: DraftContent; issues: Issue[] } {
  const issues: Issue[] = []
  const dropped = new Set<string>()
  let read = part === 'name' ? headReasons(headOf(content, entries, mayMove), live, entries) : content
  if (part === 'name' && read.title === '') issues.push({ input: 'title', message: 'Title: give the course a title' })
  for (const field of findPart(part)?.fields ?? []) {
    const kind = kindOfField(field)
    if (!kind) continue
    const answer = readField(kind, entries, { before: draftField(content, field), live: live && draftField(live, field), by, on, places })
    read = withDraftField(read, field, answer.field)
    issues.push(...answer.issues)
    for (const id of answer.dropped) dropped.add(id)
  }
  return { content: withoutFacts(read, dropped), issues }
}
