import { type DraftContent, type Entries, headFields } from '@/lib/domain/draft-content'
import { draftField, kindOfField } from '@/lib/domain/draft-field'
import type { FactKind } from '@/lib/domain/fact-kinds'
import { type CoursePartId, findPart } from '@/lib/wording/course-parts'
import { headReason } from './apply-part'
import { isBlank } from './read-fact'
import { entriesOfKind, writeField } from './write-field'

/** The kinds of fact of a part. @example kindsOfPart('money') // ['fee', 'fee_includes', 'funding'] */
export const kindsOfPart = (part: CoursePartId): readonly FactKind[] => (findPart(part)?.fields ?? []).flatMap((field) => kindOfField(field) ?? [])

/** The fact of a kind that is new: the row in which one may add. */
export function blankRow(kind: FactKind, entries: Entries, known: ReadonlySet<string>): string | undefined {
  return (entries[`${kind}.facts`] ?? []).find((id) => !known.has(id) && isBlank(kind, id, entries))
}

/**
 * What stands in the form of a part: what was kept of a form that could not be taken, else what was typed into the draft and cannot be read yet, else what the
 * draft holds. Every kind ends with an empty row; `newId` names it.
 */
export function partEntries(
  content: DraftContent,
  live: DraftContent | null,
  part: CoursePartId,
  newId: (kind: FactKind) => string,
  kept: Entries = {},
): Entries {
  const { title, award, provider } = content
  const head: Entries = {
    title: [title],
    award_offered: [award],
    'offered_by.name': [provider.name],
    'offered_by.type': [provider.type ?? ''],
    [headReason]: [headFields.map((name) => content.reasons[name]).find(Boolean) ?? ''],
  }
  const kinds = kindsOfPart(part).map((kind) => {
    const field = draftField(content, kind)
    const typed = kept[`${kind}.state`] ? entriesOfKind(kind, kept) : (field.pending ?? writeField(kind, field, live && draftField(live, kind)))
    const known = new Set(field.facts.map(({ id }) => id))
    const facts = typed[`${kind}.facts`] ?? []
    return blankRow(kind, typed, known) ? typed : { ...typed, [`${kind}.facts`]: [...facts, newId(kind)] }
  })
  const keptHead = Object.fromEntries(Object.entries(kept).filter(([name]) => name in head))
  return Object.assign({}, part === 'name' ? { ...head, ...keptHead } : {}, ...kinds)
}
