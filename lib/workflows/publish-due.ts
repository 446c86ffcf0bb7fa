import { now } from '@/lib/clock'
import { getDatabase, inTransaction } from '@/lib/data/database'
import { clearSchedule, dueDrafts, type Scheduled } from '@/lib/data/schedule'
import { recordDeed } from '@/lib/data/staff-deeds'
import { readViewer } from '@/lib/data/viewers'
import { ProblemError } from '@/lib/problems'
import { publishDraft } from './publish-draft'

/** A time that could not be kept: the draft stays, and the desk says why. */
const missed = ({ draftId }: Scheduled, why: string): Promise<void> =>
  inTransaction(async (transaction) => {
    await clearSchedule(transaction, draftId)
    await recordDeed(transaction, { by: 'The service', at: now(), deed: 'missed_time', detail: { draftId, why } })
  })

async function publishOne(due: Scheduled): Promise<boolean> {
  const viewer = await readViewer(getDatabase(), due.by)
  if (!viewer) {
    await missed(due, 'Whoever set the time no longer works here.')
    return false
  }
  const answer = await inTransaction((transaction) => publishDraft(transaction, viewer, due))
  if (answer.outcome === 'published') return true
  await missed(due, 'Something in the draft is still to be put right.')
  return false
}

/**
 * Publishes the drafts whose time has come, with the rights that whoever set the time has now. Any number of instances may call it at once: a draft is
 * published once. Gives how many were published here.
 */
export async function publishDue(): Promise<number> {
  let published = 0
  for (const due of await dueDrafts(getDatabase(), now())) {
    const done = await publishOne(due).catch(async (error: unknown) => {
      if (!(error instanceof ProblemError)) throw error
      // Another instance was faster, or somebody saved in between and so took the time back.
      if (error.code === 'conflict') await missed(due, 'The course was published meanwhile: set both side by side.')
      return false
    })
    if (done) published++
  }
  return published
}
