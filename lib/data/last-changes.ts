import 'server-only'
import type { Transaction } from './database'

/** Who changed a field last, when and why. */
export interface LastChange {
  readonly by: string
  readonly at: Date
  readonly reason: string
}

/** The last change of each field since the course was first published, by the field's name; fields that nobody changed are left out. */
export async function lastChanges(transaction: Transaction, courseId: string): Promise<ReadonlyMap<string, LastChange>> {
  const rows = await transaction.change.findMany({
    where: { courseId, version: { gt: 1 } },
    distinct: ['field'],
    orderBy: { version: 'desc' },
    select: { field: true, by: true, at: true, reason: true },
  })
  return new Map(rows.map(({ field, ...change }) => [field, change] as const))
}
