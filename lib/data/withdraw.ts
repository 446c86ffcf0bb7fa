import 'server-only'
import type { Transaction } from './database'

/**
 * Takes a course from the public at the version that the person saw; false when it moved on or is withdrawn already. Its rows stay, for its history and for
 * the day it is published again.
 */
export async function writeWithdrawal(
  transaction: Transaction,
  {
    courseId,
    version,
    by,
    at,
    because,
  }: { readonly courseId: string; readonly version: number; readonly by: string; readonly at: Date; readonly because: string },
): Promise<boolean> {
  const { count } = await transaction.course.updateMany({
    where: { id: courseId, version, withdrawnAt: null },
    data: { withdrawnAt: at, withdrawnBy: by, withdrawnBecause: because },
  })
  return count === 1
}
