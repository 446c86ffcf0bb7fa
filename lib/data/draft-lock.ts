import 'server-only'
import type { Transaction } from './database'

/** Holds a draft's row until the transaction ends: a save that comes meanwhile waits and then finds the draft closed. */
export async function lockDraft(transaction: Transaction, draftId: string): Promise<void> {
  await transaction.$queryRaw`SELECT "id" FROM "CourseDraft" WHERE "id" = ${draftId} FOR UPDATE`
}
