import 'server-only'
import { now } from '@/lib/clock'
import { inTransaction, type Transaction } from './database'
import { jsonOf } from './json'

/**
 * Does a piece of work once for the request that bears this id, in one transaction. Sent again, at the same time or later, it changes nothing and gives the
 * first answer. `answer` is checked by the caller's own reading of it.
 *
 * @example await once(requestId, viewer.userId, async (transaction) => ({ path: '/staff' }))
 */
export function once<T extends { readonly path: string }>(
  requestId: string,
  userId: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<{ readonly path: string }> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.doneRequest.createMany({
      data: [{ id: requestId, userId, answer: { path: '' }, at: now() }],
      skipDuplicates: true,
    })
    if (count === 0) {
      const { answer } = await transaction.doneRequest.findUniqueOrThrow({ where: { id: requestId, userId } })
      return { path: typeof answer === 'object' && answer && 'path' in answer ? String(answer.path) : '/staff' }
    }
    const answer = await work(transaction)
    await transaction.doneRequest.update({ where: { id: requestId }, data: { answer: jsonOf({ path: answer.path }) } })
    return answer
  })
}
