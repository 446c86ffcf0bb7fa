import { mayManagePeople } from '@/lib/auth/rights'
import { now } from '@/lib/clock'
import type { Transaction } from '@/lib/data/database'
import { dropSecondStep, endMember, type MemberRights, rightsForChange, setRights } from '@/lib/data/member-changes'
import { notThere } from '@/lib/data/owned'
import { recordDeed } from '@/lib/data/staff-deeds'
import type { Viewer } from '@/lib/domain/staff'
import { ProblemError } from '@/lib/problems'

const lastOne = (name: string) =>
  new ProblemError('conflict', `${name} is the last administrator. Make somebody else an administrator first. Nothing was changed.`)
const sorted = (ids: readonly string[]): string => [...new Set(ids)].toSorted().join(' ')
const same = (one: MemberRights, other: MemberRights): boolean =>
  one.role === other.role && (one.role === 'administrator' || sorted(one.providerIds) === sorted(other.providerIds))

async function memberToChange(transaction: Transaction, viewer: Viewer, userId: string) {
  if (!mayManagePeople(viewer)) throw notThere()
  const member = await rightsForChange(transaction, userId)
  if (!member) throw notThere()
  return member
}

/**
 * Sets a member's role and providers over what the administrator saw. Throws `conflict` when somebody else changed them meanwhile, and for the last
 * administrator; `invalid` for an editor or reader without a provider, or with one that is not there.
 */
export async function changeMember(
  transaction: Transaction,
  viewer: Viewer,
  { userId, seen, wanted }: { readonly userId: string; readonly seen: MemberRights; readonly wanted: MemberRights },
): Promise<void> {
  const member = await memberToChange(transaction, viewer, userId)
  const providerIds = wanted.role === 'administrator' ? [] : [...new Set(wanted.providerIds)]
  if (wanted.role !== 'administrator' && providerIds.length === 0) throw new ProblemError('invalid', 'Providers: choose at least one')
  if ((await transaction.provider.count({ where: { id: { in: providerIds } } })) !== providerIds.length)
    throw new ProblemError('invalid', 'Providers: one of them is not in the catalogue')
  if (!same(member, seen))
    throw new ProblemError('conflict', `Somebody changed what ${member.name} may do while you were here. Look at it again. Nothing was changed.`)
  if (member.isLastAdministrator && wanted.role !== 'administrator') throw lastOne(member.name)
  await setRights(transaction, userId, { role: wanted.role, providerIds })
  const detail = { userId, name: member.name, from: { role: member.role, providerIds: member.providerIds }, to: { role: wanted.role, providerIds } }
  await recordDeed(transaction, { by: viewer.name, at: now(), deed: 'set_role', detail })
}

/** Ends a member's access and their sessions. Throws `conflict` for the last administrator. */
export async function endAccess(transaction: Transaction, viewer: Viewer, userId: string): Promise<void> {
  const member = await memberToChange(transaction, viewer, userId)
  if (member.isLastAdministrator) throw lastOne(member.name)
  await endMember(transaction, userId, now())
  await recordDeed(transaction, { by: viewer.name, at: now(), deed: 'ended_access', detail: { userId, name: member.name } })
}

/** Takes a member's second step away, so that the password alone lets them in again. */
export async function dropMembersSecondStep(transaction: Transaction, viewer: Viewer, userId: string): Promise<void> {
  const member = await memberToChange(transaction, viewer, userId)
  await dropSecondStep(transaction, userId)
  await recordDeed(transaction, { by: viewer.name, at: now(), deed: 'dropped_second_step', detail: { userId, name: member.name } })
}

/** Records that an administrator makes a link by which a member sets a new password. */
export async function recordResetLink(transaction: Transaction, viewer: Viewer, userId: string): Promise<void> {
  const member = await memberToChange(transaction, viewer, userId)
  await recordDeed(transaction, { by: viewer.name, at: now(), deed: 'made_reset_link', detail: { userId, name: member.name } })
}
