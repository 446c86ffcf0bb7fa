import 'server-only'
import type { Viewer } from '@/lib/domain/staff'
import { getDatabase } from './database'

/** Who a user of the sign-in library is for us; null for somebody whose access has ended. */
export async function readViewer(userId: string): Promise<Viewer | null> {
  const member = await getDatabase().staffMember.findUnique({
    where: { userId, endedAt: null },
    select: { userId: true, role: true, user: { select: { name: true, email: true } }, providers: { select: { providerId: true } } },
  })
  return member && { userId, role: member.role, ...member.user, providerIds: member.providers.map(({ providerId }) => providerId) }
}

/** Whether a user may sign in. */
export async function isMember(userId: string): Promise<boolean> {
  return (await getDatabase().staffMember.count({ where: { userId, endedAt: null } })) === 1
}
