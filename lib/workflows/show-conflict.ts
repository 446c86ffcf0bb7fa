import { getDatabase, type Transaction } from '@/lib/data/database'
import { readKeptInput } from '@/lib/data/kept-input'
import { notThere } from '@/lib/data/owned'
import type { Entries } from '@/lib/domain/draft-content'
import type { Viewer } from '@/lib/domain/staff'
import { conflictPagePath } from '@/lib/staff-paths'
import { type CoursePartId, findPart } from '@/lib/wording/course-parts'
import { type PartOfDraft, readTypedPart, type TypedPart } from './save-part'

export interface KeptPart {
  readonly part: CoursePartId
  readonly baseRevision: number
  readonly entries: Entries
}

/** What somebody typed into a part when somebody else had saved it. Throws `not_found` where nothing of theirs is kept under this id. */
export async function readKeptPart(database: Pick<Transaction, 'keptInput'>, viewer: Viewer, draftId: string, kept: string): Promise<KeptPart> {
  const input = await readKeptInput(kept, viewer.userId, conflictPagePath(draftId), database)
  const part = findPart(input?.entries.part?.[0] ?? '')
  const baseRevision = Number(input?.entries.baseRevision?.[0])
  if (!input || !part || !Number.isInteger(baseRevision)) throw notThere()
  return { part: part.id, baseRevision, entries: input.entries }
}

/** A conflict as it stands now: what was typed against what the draft holds by this moment. Throws `not_found` as `readKeptPart` and `readTypedPart` do. */
export async function showConflict(viewer: Viewer, draftId: string, kept: string): Promise<TypedPart & { readonly typed: PartOfDraft }> {
  const database = getDatabase()
  const typed = { draftId, ...(await readKeptPart(database, viewer, draftId, kept)) }
  return { ...(await readTypedPart(database, viewer, typed)), typed }
}
