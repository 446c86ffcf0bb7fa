import { z } from 'zod'
import { now } from '@/lib/clock'
import { once } from '@/lib/data/done-requests'
import { londonMoment } from '@/lib/domain/london-time'
import { InputRefused, staffForm } from '@/lib/forms/staff-form'
import { publishPath } from '@/lib/staff-paths'
import { scheduleDraft } from '@/lib/workflows/schedule-draft'

const schema = z.object({
  revision: z.coerce.number().int().positive(),
  reason: z.string().trim().max(500, 'Reason: at most 500 characters'),
  day: z.string(),
  time: z.string(),
  cancel: z.literal('yes').optional(),
})

/** The moment that was typed; refuses one that is none or is over. */
function momentOf({ day, time, reason }: z.infer<typeof schema>): Date {
  const moment = londonMoment(day, time)
  const issues = [
    ...(reason === '' ? [{ input: 'reason', message: 'Reason: say why you are publishing' }] : []),
    ...(moment ? [] : [{ input: 'day', message: 'Day and time: give both, such as 1 December 2026 at 09:00' }]),
    ...(moment && moment <= now() ? [{ input: 'day', message: 'Day and time: give a time that is still to come' }] : []),
  ]
  if (!moment || issues.length > 0) throw new InputRefused(issues)
  return moment
}

/** Sets the time at which a draft publishes itself, or takes it back. */
export const POST = staffForm<typeof schema, { draftId: string }>({
  schema,
  page: ({ draftId }) => publishPath(draftId),
  work: async (viewer, input, { parameters: { draftId }, requestId }) => {
    const at = input.cancel ? null : momentOf(input)
    const { path } = await once(requestId, viewer.userId, async (transaction) => {
      await scheduleDraft(transaction, viewer, { draftId, revision: input.revision, reason: input.reason, at })
      return { path: publishPath(draftId) }
    })
    return path
  },
})
