import { mayEdit } from '@/lib/auth/rights'
import { now } from '@/lib/clock'
import type { Transaction } from '@/lib/data/database'
import { draftOwner, guard, notThere } from '@/lib/data/owned'
import { readStaffDraft, type StaffDraft, writeStaffDraft } from '@/lib/data/staff-drafts'
import type { DraftContent } from '@/lib/domain/draft-content'
import type { Viewer } from '@/lib/domain/staff'

export type SavedDraft =
  | { readonly outcome: 'saved'; readonly revision: number }
  /** Somebody saved since `baseRevision`; nothing was written. `theirs` is what the draft holds now. */
  | { readonly outcome: 'conflict'; readonly theirs: StaffDraft }

/**
 * Saves the whole content of an open draft over the revision that the editor saw. Never overwrites somebody else's save: that is a `conflict`, to be merged
 * field by field. Throws `not_found` for a draft that is closed or not the viewer's.
 */
export async function saveDraft(
  transaction: Transaction,
  viewer: Viewer,
  { draftId, baseRevision, content }: { readonly draftId: string; readonly baseRevision: number; readonly content: DraftContent },
): Promise<SavedDraft> {
  guard(viewer, await draftOwner(transaction, draftId), mayEdit)
  const revision = await writeStaffDraft(transaction, { draftId, baseRevision, content, by: viewer.name, at: now() })
  if (revision !== null) return { outcome: 'saved', revision }
  const theirs = await readStaffDraft(transaction, draftId)
  if (!theirs) throw notThere()
  return { outcome: 'conflict', theirs }
}
