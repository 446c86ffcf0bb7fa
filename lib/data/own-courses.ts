import 'server-only'
import type { Viewer } from '@/lib/domain/staff'
import type { Transaction } from './database'

/** Ids of the courses that are the viewer's, published or withdrawn: those of their providers and those that name one of their consortia. */
export async function ownCourseIds(transaction: Transaction, viewer: Viewer): Promise<readonly string[]> {
  const ids = [...viewer.providerIds]
  const named = {
    partnership: { role: { in: ['offers' as const, 'partner' as const] }, providerId: { in: ids }, provider: { type: 'consortium' as const } },
  }
  const rows = await transaction.course.findMany({
    where: viewer.role === 'administrator' ? {} : { OR: [{ providerId: { in: ids } }, { statements: { some: named } }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id }) => id)
}
