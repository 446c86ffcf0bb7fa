import type { DraftContent, Entries } from '@/lib/domain/draft-content'
import { draftField, kindOfField, withDraftField } from '@/lib/domain/draft-field'
import { awards, providerTypes } from '@/lib/domain/enumerations'
import type { InputIssue as Issue } from '@/lib/domain/kept-input'
import { withoutFacts } from '@/lib/domain/without-facts'
import { type CoursePartId, findPart } from '@/lib/wording/course-parts'
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
}

function headOf(content: DraftContent, entries: Entries, mayMove: boolean): DraftContent {
  const text = (name: string): string | undefined => entries[name]?.[0]?.replace(/\s+/g, ' ').trim()
  const award = awards.find((word) => word === text('award_offered')) ?? content.award
  const [name, type] = [text('offered_by.name'), text('offered_by.type')]
  const renamed = mayMove && name !== undefined && name !== '' && name !== content.provider.name
  const known = providerTypes.find((word) => word === type) ?? null
  const provider = mayMove && name ? { name, type: known, givenByStaff: renamed || content.provider.givenByStaff } : content.provider
  return { ...content, title: text('title') ?? content.title, award, provider }
}

/**
 * A draft with one part of its form read into it. What cannot be read stays typed in `pending`, and the issues say what to put right; a field that the form
 * does not hold stays as it was.
 */
export function applyPart(content: DraftContent, { part, entries, live, by, on, mayMove }: PartToApply): { content: DraftContent; issues: Issue[] } {
  const issues: Issue[] = []
  const dropped = new Set<string>()
  let read = part === 'name' ? headOf(content, entries, mayMove) : content
  if (part === 'name' && read.title === '') issues.push({ input: 'title', message: 'Title: give the course a title' })
  for (const field of findPart(part)?.fields ?? []) {
    const kind = kindOfField(field)
    if (!kind) continue
    const answer = readField(kind, entries, { before: draftField(content, field), live: live && draftField(live, field), by, on })
    read = withDraftField(read, field, answer.field)
    issues.push(...answer.issues)
    for (const id of answer.dropped) dropped.add(id)
  }
  return { content: withoutFacts(read, dropped), issues }
}
