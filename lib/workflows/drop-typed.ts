import { mayEdit } from '@/lib/auth/rights'
import type { Transaction } from '@/lib/data/database'
import { dropKeptInput } from '@/lib/data/kept-input'
import { draftOwner, guard } from '@/lib/data/owned'
import type { Viewer } from '@/lib/domain/staff'

/** Lets go of what one typed into a draft and somebody else's save stood against. Throws `not_found` for a draft that is not the viewer's. */
export async function dropTyped(transaction: Transaction, viewer: Viewer, draftId: string, kept: string): Promise<void> {
  guard(viewer, await draftOwner(transaction, draftId), mayEdit)
  await dropKeptInput(kept, viewer.userId, transaction)
}
