import { mayEdit } from '@/lib/auth/rights'
import type { Transaction } from '@/lib/data/database'
import { olderEditions } from '@/lib/data/editions'
import { guard, notThere, readingOwner } from '@/lib/data/owned'
import { findReading, lockReading, type StoredReading } from '@/lib/data/readings'
import type { Viewer } from '@/lib/domain/staff'
import { ProblemError } from '@/lib/problems'
import { type Reading, readingOf } from '@/lib/review/reading'

/** A reading that is open, held until the transaction ends. Throws `not_found`, or `conflict` where it is settled already. */
export async function openReading(
  transaction: Transaction,
  viewer: Viewer,
  importRunId: string,
): Promise<{ readonly run: StoredReading; readonly reading: Reading; readonly replacedIds: ReadonlySet<string> }> {
  guard(viewer, await readingOwner(transaction, importRunId), mayEdit)
  await lockReading(transaction, importRunId)
  const run = await findReading(transaction, importRunId)
  if (!run) throw notThere()
  if (run.status !== 'open' || run.draft) throw new ProblemError('conflict', 'This reading was settled or set aside meanwhile. Nothing was changed.')
  return { run, reading: readingOf(run.extraction, run.documentId), replacedIds: new Set(await olderEditions(transaction, run.documentId)) }
}
