import 'server-only'
import type { Viewer } from '@/lib/domain/staff'
import type { Transaction } from './database'

/** A member of the staff by their user id, with the rights that they have now; null for somebody who is none or whose access has ended. */
export async function readViewer(database: Pick<Transaction, 'staffMember'>, userId: string): Promise<Viewer | null> {
  const member = await database.staffMember.findUnique({
    where: { userId, endedAt: null },
    select: {
      role: true,
      user: { select: { name: true, email: true } },
      providers: { select: { providerId: true }, orderBy: { providerId: 'asc' } },
    },
  })
  return member && { userId, ...member.user, role: member.role, providerIds: member.providers.map(({ providerId }) => providerId) }
}
