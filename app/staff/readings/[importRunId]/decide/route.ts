import { z } from 'zod'
import { readAuthorities } from '@/lib/data/authorities'
import { getDatabase } from '@/lib/data/database'
import { once } from '@/lib/data/done-requests'
import { placeNames } from '@/lib/forms/check-places'
import { InputRefused, staffForm } from '@/lib/forms/staff-form'
import { firstOpen } from '@/lib/review/count-decisions'
import { reviewPath } from '@/lib/staff-paths'
import { decideItem } from '@/lib/workflows/decide-item'
import { decideProposals, undecideProposals } from '@/lib/workflows/decide-proposals'
import { readingToDecide } from '@/lib/workflows/show-reading'

const schema = z.object({
  item: z.string(),
  verdict: z.enum(['accept', 'correct', 'reject', 'undo']),
  reading: z.string().default('all'),
  over: z.string().default('keep'),
  reason: z.string().trim().max(300, 'Reason: at most 300 characters').default(''),
})

/** Decides one thing of the queue, and leads to the next that is open. */
export const POST = staffForm<typeof schema, { importRunId: string }>({
  schema,
  page: ({ importRunId }) => reviewPath(importRunId),
  work: async (viewer, { item: key, verdict, ...rest }, { parameters: { importRunId }, requestId, entries }) => {
    const { queue } = await readingToDecide(viewer, importRunId)
    const all = [...queue.disagree, ...queue.look, ...queue.same]
    const item = all.find((one) => one.key === key)
    if (!item) throw new InputRefused([{ input: '', message: 'This reading has no such proposal. Nothing was changed.' }])
    const places = placeNames(await readAuthorities(getDatabase()))
    const next = verdict === 'undo' ? key : (firstOpen(all, key)?.key ?? key)
    const decisions = verdict === 'undo' ? [] : decideItem(item, { verdict, ...rest }, entries, viewer, places)
    if ('issues' in decisions) throw new InputRefused(decisions.issues)
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      if (verdict === 'undo') await undecideProposals(transaction, viewer, importRunId, item.factKeys)
      else await decideProposals(transaction, viewer, importRunId, () => decisions)
      return { path: `${reviewPath(importRunId)}?at=${next}#item-${next}` }
    })
    return path
  },
})
