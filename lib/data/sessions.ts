import 'server-only'
import { getDatabase } from './database'

export interface OwnSession {
  readonly id: string
  readonly createdAt: Date
  readonly ipAddress: string | null
  readonly userAgent: string | null
}

/** Sessions of a member that have not ended, the latest first. */
export const readSessions = (userId: string): Promise<readonly OwnSession[]> =>
  getDatabase().session.findMany({
    // The sign-in library ends sessions by the real time.
    where: { userId, expiresAt: { gt: new Date(Date.now()) } },
    select: { id: true, createdAt: true, ipAddress: true, userAgent: true },
    orderBy: { createdAt: 'desc' },
  })

/** Ends one of somebody's own sessions, or all but one; what is not theirs stays as it is. */
export async function endSessions(userId: string, which: { readonly id: string } | { readonly allBut: string }): Promise<void> {
  const where = 'id' in which ? { userId, id: which.id } : { userId, id: { not: which.allBut } }
  await getDatabase().session.deleteMany({ where })
}

/** The second step of somebody's sign-in as it is kept: none, begun, or on. */
export async function readSecondStep(userId: string): Promise<{ readonly state: 'begun' | 'on'; readonly secret: string } | null> {
  const row = await getDatabase().twoFactor.findFirst({ where: { userId }, select: { secret: true, verified: true } })
  return row && { state: row.verified ? 'on' : 'begun', secret: row.secret }
}
