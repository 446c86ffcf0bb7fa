import 'server-only'
import type { Transaction } from './database'

export interface Scheduled {
  readonly draftId: string
  readonly revision: number
  /** User id of who set the time. */
  readonly by: string
  readonly reason: string
}

/** Sets the time at which an open draft publishes itself, at the revision that the person saw; false when it moved on. */
export async function writeSchedule(transaction: Transaction, { draftId, revision, by, reason }: Scheduled, at: Date): Promise<boolean> {
  const { count } = await transaction.courseDraft.updateMany({
    where: { id: draftId, status: 'open', revision },
    data: { publishAt: at, publishBy: by, publishReason: reason },
  })
  return count === 1
}

/** Takes the time back; the draft stays. */
export async function clearSchedule(transaction: Transaction, draftId: string): Promise<void> {
  await transaction.courseDraft.updateMany({
    where: { id: draftId, status: 'open' },
    data: { publishAt: null, publishBy: null, publishReason: null },
  })
}

/** Open drafts whose time has come, the earliest first. */
export async function dueDrafts(database: Pick<Transaction, 'courseDraft'>, moment: Date): Promise<readonly Scheduled[]> {
  const rows = await database.courseDraft.findMany({
    where: { status: 'open', publishAt: { lte: moment } },
    orderBy: { publishAt: 'asc' },
    select: { id: true, revision: true, publishBy: true, publishReason: true },
  })
  return rows.flatMap(({ id, revision, publishBy, publishReason }) =>
    publishBy && publishReason ? [{ draftId: id, revision, by: publishBy, reason: publishReason }] : [],
  )
}
