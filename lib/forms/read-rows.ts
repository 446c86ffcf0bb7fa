import type { CourseFact } from '@/lib/domain/course-content'
import type { Entries } from '@/lib/domain/draft-content'
import type { DraftField } from '@/lib/domain/draft-field'
import type { FactKind } from '@/lib/domain/fact-kinds'
import type { InputIssue as Issue } from '@/lib/domain/kept-input'
import { sameData } from '@/lib/domain/same-data'
import type { PlaceNames } from './check-places'
import { isBlank, readFact } from './read-fact'
import { isAsWritten } from './write-fact'
import { reasonOf } from './write-field'

export interface FieldToRead {
  /** What the draft held when the form was opened. */
  readonly before: DraftField
  /** What is published; null for a course that is new. */
  readonly live: DraftField | null
  readonly by: string
  /** ISO date. */
  readonly on: string
  /** Against which areas are checked; left out where they are not. */
  readonly places?: PlaceNames | undefined
}
interface Rows {
  readonly facts: readonly CourseFact[]
  readonly issues: readonly Issue[]
  /** How many values were typed that did not stand there before. */
  readonly changed: number
  /** How many were taken away. */
  readonly removed: number
}

type Row = { readonly fact: CourseFact; readonly changed: boolean } | { readonly issues: readonly Issue[] } | 'removed' | 'blank'

/** Reads one fact: as it was, as it is live, or a new value that wants a reason. */
function readRow(kind: FactKind, id: string, entries: Entries, { before, live, by, on, places }: FieldToRead, reason: string): Row {
  const old = before.facts.find((fact) => fact.id === id) ?? null
  if (entries[`${id}.remove`]) return 'removed'
  if (!old && isBlank(kind, id, entries)) return 'blank'
  if (old && isAsWritten(old, entries)) return { fact: old, changed: false }
  const published = live?.facts.find((fact) => fact.id === id)
  if (published && isAsWritten(published, entries)) return { fact: published, changed: false }
  const read = readFact({ id, kind, before: old, edit: { by, on, reason: reason || '-' }, places }, entries)
  if ('issues' in read) return read
  const same = [published, old].find((other) => other && saysTheSame(other, read.fact))
  return same ? { fact: same, changed: false } : { fact: read.fact, changed: true }
}

const saysTheSame = (one: CourseFact, other: CourseFact): boolean =>
  sameData([one.value, one.qualifier, one.scope], [other.value, other.qualifier, other.scope])

/** A value changed earlier in this draft takes the reason as it stands now. */
function withReason(fact: CourseFact, reason: string, { live }: FieldToRead): CourseFact {
  if (!fact.edit || reason === '' || live?.facts.some((other) => sameData(other, fact))) return fact
  return { ...fact, edit: { ...fact.edit, reason } }
}

/** Reads all facts of a kind as they stand in the form, in its order. */
export function readRows(kind: FactKind, entries: Entries, context: FieldToRead, reason: string): Rows {
  const ids = [...new Set(entries[`${kind}.facts`] ?? [])]
  const rows = ids.map((id) => readRow(kind, id, entries, context, reason))
  const reasonBefore = reasonOf(context.before, context.live)
  const kept = (fact: CourseFact): CourseFact => (reason === reasonBefore ? fact : withReason(fact, reason, context))
  const facts = rows.flatMap((row) => (typeof row === 'object' && 'fact' in row ? [row.changed ? row.fact : kept(row.fact)] : []))
  const untold = context.before.facts.filter(({ id }) => !ids.includes(id))
  return {
    facts: [...facts, ...untold],
    issues: rows.flatMap((row) => (typeof row === 'object' && 'issues' in row ? row.issues : [])),
    changed: rows.filter((row) => typeof row === 'object' && ('issues' in row || row.changed)).length,
    removed: rows.filter((row) => row === 'removed').length,
  }
}
