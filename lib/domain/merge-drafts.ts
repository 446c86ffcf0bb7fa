import type { DraftContent, FieldName } from './draft-content'
import { type DraftField, draftField, draftFieldNames, withDraftField } from './draft-field'
import { mergeFacts } from './merge-facts'
import { sameData } from './same-data'
import { withoutFacts } from './without-facts'

/** Whose value of a field is kept; `both` where the two changes do not touch each other. */
export const sides = ['yours', 'theirs', 'base', 'both'] as const
export type Side = (typeof sides)[number]

export interface FieldConflict {
  readonly field: FieldName
  readonly base: DraftField
  readonly theirs: DraftField
  readonly yours: DraftField
  /** Both changes together; null where they clash. */
  readonly both: DraftField | null
}
export interface FieldKept {
  readonly field: FieldName
  readonly was: DraftField
  readonly becomes: DraftField
  readonly who: 'you' | 'them' | 'both'
}
export interface DraftMerge {
  /** Everything that merges by itself; fields in conflict stand as theirs. */
  readonly merged: DraftContent
  readonly conflicts: readonly FieldConflict[]
  /** What only one changed, or both alike. */
  readonly kept: readonly FieldKept[]
}

/** A list of ids of which each side may add and take away. */
function mergeIds(base: readonly string[], theirs: readonly string[], yours: readonly string[]): string[] {
  const gone = base.filter((id) => !theirs.includes(id) || !yours.includes(id))
  return [...new Set([...theirs, ...yours])].filter((id) => !gone.includes(id))
}

/**
 * Sets two editors' drafts side by side, field by field, on the common ground from which both began. A field that one of them changed is that one's; one that
 * both changed differently is a conflict, for a person to decide.
 *
 * @example mergeDrafts(base, theirs, yours).conflicts.map(({ field }) => field) // ['fee']
 */
export function mergeDrafts(base: DraftContent, theirs: DraftContent, yours: DraftContent): DraftMerge {
  const conflicts: FieldConflict[] = []
  const kept: FieldKept[] = []
  let merged: DraftContent = { ...theirs, documentIds: mergeIds(base.documentIds, theirs.documentIds, yours.documentIds) }
  for (const field of draftFieldNames) {
    const [was, other, own] = [base, theirs, yours].map((content) => draftField(content, field))
    if (!was || !other || !own) continue
    const [theyChanged, youChanged] = [!sameData(was, other), !sameData(was, own)]
    if (!youChanged && !theyChanged) continue
    if (sameData(other, own)) kept.push({ field, was, becomes: own, who: 'both' })
    else if (!youChanged) kept.push({ field, was, becomes: other, who: 'them' })
    else if (!theyChanged) {
      kept.push({ field, was, becomes: own, who: 'you' })
      merged = withDraftField(merged, field, own)
    } else conflicts.push({ field, base: was, theirs: other, yours: own, both: mergeFacts(was, other, own) })
  }
  return { merged: withoutFacts(merged), conflicts, kept }
}

/**
 * The merge with a person's choice for each field in conflict. Null while a choice is missing, or asks for both where they clash.
 *
 * @example settleMerge(merge, { fee: 'yours' })
 */
export function settleMerge({ merged, conflicts }: DraftMerge, choices: Partial<Record<FieldName, Side>>): DraftContent | null {
  let settled = merged
  for (const conflict of conflicts) {
    const side = choices[conflict.field]
    const value = side && conflict[side]
    if (!value) return null
    settled = withDraftField(settled, conflict.field, value)
  }
  return withoutFacts(settled)
}
