import 'server-only'
import type { StaffRole } from '@/lib/domain/staff'
import { getDatabase } from './database'

/** Whether a user may sign in. */
export async function isMember(userId: string): Promise<boolean> {
  return (await getDatabase().staffMember.count({ where: { userId, endedAt: null } })) === 1
}

/** The member of an e-mail address, or null. */
export async function memberOf(email: string): Promise<{ readonly userId: string; readonly name: string } | null> {
  const user = await getDatabase().user.findFirst({
    where: { email: email.trim().toLowerCase(), member: { endedAt: null } },
    select: { id: true, name: true },
  })
  return user && { userId: user.id, name: user.name }
}

export interface NamedProvider {
  readonly id: string
  readonly name: string
}

/** A member as administrators see them. */
export interface Member {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: StaffRole
  readonly providers: readonly NamedProvider[]
  readonly since: Date
  readonly endedAt: Date | null
  readonly hasSecondStep: boolean
}

const columns = {
  userId: true,
  role: true,
  since: true,
  endedAt: true,
  user: { select: { name: true, email: true, twoFactorEnabled: true } },
  providers: { select: { provider: { select: { id: true, name: true } } }, orderBy: { provider: { name: 'asc' } } },
} as const

interface Row {
  readonly userId: string
  readonly role: StaffRole
  readonly since: Date
  readonly endedAt: Date | null
  readonly user: { readonly name: string; readonly email: string; readonly twoFactorEnabled: boolean | null }
  readonly providers: readonly { readonly provider: NamedProvider }[]
}
const memberFrom = ({ user: { name, email, twoFactorEnabled }, providers, ...row }: Row): Member => ({
  ...row,
  name,
  email,
  hasSecondStep: twoFactorEnabled === true,
  providers: providers.map(({ provider }) => provider),
})

/** Everybody who is or was a member, in order of name; those whose access has ended last. */
export async function readMembers(): Promise<readonly Member[]> {
  const rows = await getDatabase().staffMember.findMany({ select: columns, orderBy: { user: { name: 'asc' } } })
  const members = rows.map(memberFrom)
  return [...members.filter(({ endedAt }) => !endedAt), ...members.filter(({ endedAt }) => endedAt)]
}

/** One member, or null. */
export async function readMember(userId: string): Promise<Member | null> {
  const row = await getDatabase().staffMember.findUnique({ where: { userId }, select: columns })
  return row && memberFrom(row)
}

/** All providers of the catalogue, in order of name. */
export const readProviders = (): Promise<readonly NamedProvider[]> =>
  getDatabase().provider.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } })
