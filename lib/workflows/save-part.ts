import { mayEdit } from '@/lib/auth/rights'
import { now, today } from '@/lib/clock'
import { readAuthorities } from '@/lib/data/authorities'
import { readVersion } from '@/lib/data/courses'
import type { Transaction } from '@/lib/data/database'
import { lockDraft } from '@/lib/data/draft-lock'
import { draftOwner, guard, notThere } from '@/lib/data/owned'
import { readDraftRevision, readStaffDraft, type StaffDraft, writeStaffDraft } from '@/lib/data/staff-drafts'
import { type DraftContent, draftContentSchema, type Entries, type FieldName } from '@/lib/domain/draft-content'
import type { InputIssue as Issue } from '@/lib/domain/kept-input'
import { type DraftMerge, mergeDrafts, type Side, settleMerge } from '@/lib/domain/merge-drafts'
import { sameData } from '@/lib/domain/same-data'
import type { Viewer } from '@/lib/domain/staff'
import { applyPart } from '@/lib/forms/apply-part'
import { placeNames } from '@/lib/forms/check-places'
import type { CoursePartId } from '@/lib/wording/course-parts'

export interface PartOfDraft {
  readonly draftId: string
  readonly part: CoursePartId
  /** The revision that the editor saw. */
  readonly baseRevision: number
  readonly entries: Entries
}
export interface Choices {
  /** The revision against which the editor chose: a later one is a conflict again. */
  readonly against: number
  readonly sides: Partial<Record<FieldName, Side>>
}
export interface TypedPart {
  readonly draft: StaffDraft
  readonly base: DraftContent
  readonly yours: DraftContent
  readonly issues: readonly Issue[]
  readonly merge: DraftMerge
}
export type SavedPart =
  /** `beside` is the revision of somebody else that was merged in, if any. */
  | { readonly outcome: 'saved'; readonly revision: number; readonly beside: number | null; readonly issues: readonly Issue[] }
  | { readonly outcome: 'conflict' }

/** What is published under a draft, as a draft would hold it; null for a course that is new. */
export async function liveUnder(transaction: Transaction, { courseId, baseVersion }: Pick<StaffDraft, 'courseId' | 'baseVersion'>) {
  const live = courseId ? await readVersion(transaction, courseId, baseVersion) : null
  return live && draftContentSchema.parse(live)
}

/** A part as it was typed, set against what the draft holds now. Throws `not_found` for a draft that is closed or not the viewer's. */
export async function readTypedPart(
  transaction: Transaction,
  viewer: Viewer,
  { draftId, part, baseRevision, entries }: PartOfDraft,
): Promise<TypedPart> {
  guard(viewer, await draftOwner(transaction, draftId), mayEdit)
  const draft = await readStaffDraft(transaction, draftId)
  const base = draft?.revision === baseRevision ? draft.content : await readDraftRevision(transaction, draftId, baseRevision)
  if (!draft || !base) throw notThere()
  const live = await liveUnder(transaction, draft)
  const places = placeNames(await readAuthorities(transaction))
  const mayMove = viewer.role === 'administrator'
  const { content: yours, issues } = applyPart(base, { part, entries, live, by: viewer.name, on: today(), mayMove, places })
  return { draft, base, yours, issues, merge: mergeDrafts(base, draft.content, yours) }
}

/**
 * Saves one part of a draft's form over the revision that the editor saw. What others saved meanwhile is merged field by field; where both changed the same
 * field nothing is written, and the answer is `conflict`, until `choices` say for each which side is kept.
 */
export async function savePart(transaction: Transaction, viewer: Viewer, typed: PartOfDraft, choices?: Choices): Promise<SavedPart> {
  await lockDraft(transaction, typed.draftId)
  const { draft, base, yours, issues, merge } = await readTypedPart(transaction, viewer, typed)
  if (sameData(base, yours)) return { outcome: 'saved', revision: draft.revision, beside: null, issues }
  const chosen = choices?.against === draft.revision ? choices.sides : {}
  const content = settleMerge(merge, chosen)
  if (!content) return { outcome: 'conflict' }
  const { draftId } = typed
  const revision = await writeStaffDraft(transaction, { draftId, baseRevision: draft.revision, content, by: viewer.name, at: now() })
  if (revision === null) throw notThere()
  return { outcome: 'saved', revision, beside: draft.revision === typed.baseRevision ? null : draft.revision, issues }
}
