import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { POST as accept } from '@/app/staff/invitation/[token]/accept/route'
import { POST as change } from '@/app/staff/people/[userId]/change/route'
import { POST as end } from '@/app/staff/people/[userId]/end/route'
import { POST as inviteRoute } from '@/app/staff/people/invite/route'
import { POST as withdraw } from '@/app/staff/people/withdraw/route'
import { POST as signIn } from '@/app/staff/sign-in/change/route'
import { hashOf, oneTimeToken } from '@/lib/auth/one-time-token'
import { now } from '@/lib/clock'
import { findInvitation, openInvitations } from '@/lib/data/invitations'
import { readKeptInput } from '@/lib/data/kept-input'
import type { StaffRole } from '@/lib/domain/staff'
import { newInvitationToken } from '@/lib/workflows/new-invitation-token'
import { goodPassword, type Joined, join, who } from './support/members'
import { type Sent, send } from './support/staff-request'
import { testDatabase } from './support/test-database'

const database = testDatabase('seeded')
beforeEach(async () => {
  await database.current().rateLimit.deleteMany()
  await database.current().staffMember.updateMany({ data: { endedAt: new Date('2026-11-21T00:00:00Z') } })
})

const worcester = 'university-of-worcester'
const id = () => randomUUID()
const deeds = async (): Promise<readonly string[]> =>
  (await database.current().staffDeed.findMany({ orderBy: { id: 'asc' } })).map(({ by, deed }) => `${by}: ${deed}`)

async function said({ location }: Sent, { viewer: { userId } }: Joined): Promise<readonly string[]> {
  const { pathname, searchParams } = new URL(location, 'http://localhost')
  return (await readKeptInput(searchParams.get('kept') ?? '', userId, pathname))?.issues.map(({ message }) => message) ?? []
}
const setRights = (by: Joined, { viewer }: Joined, role: StaffRole, provider: readonly string[] = [], seen = viewer) => {
  const fields = { requestId: id(), role, provider, seenRole: seen.role, seenProvider: seen.providerIds }
  return send(change, { userId: viewer.userId }, fields, { cookie: by.cookie })
}
const endAccess = (by: Joined, { viewer: { userId } }: Joined) => send(end, { userId }, { requestId: id() }, { cookie: by.cookie })

describe('inviting', () => {
  test('sent twice makes one invitation, whose link the inviter alone can be shown', async () => {
    const [ada, other] = [await join('Ada Quill'), await join('Eve Marsh')]
    const fields = { requestId: id(), email: 'New.Person@team.example', role: 'editor', provider: worcester }
    const answers = await Promise.all([1, 2].map(() => send(inviteRoute, {}, fields, { cookie: ada.cookie })))
    expect(new Set(answers.map(({ location }) => location))).toEqual(new Set([`/staff/people?done=invited&id=${fields.requestId}`]))
    const made = (await openInvitations(now())).filter(({ email }) => email === 'new.person@team.example')
    expect(made).toMatchObject([{ role: 'editor', providerIds: [worcester], invitedBy: 'Ada Quill' }])
    const [invitation] = made
    if (!invitation) throw new Error('No invitation.')
    const token = await newInvitationToken(ada.viewer, invitation)
    expect(await findInvitation(hashOf(token ?? ''), now())).toMatchObject({ id: fields.requestId })
    expect(await newInvitationToken(other.viewer, invitation)).toBeNull()
    expect(await newInvitationToken(ada.viewer, { ...invitation, createdAt: new Date('2026-11-22T08:44:00Z') })).toBeNull()
  })

  test.each([
    [{ email: 'x', role: 'reader', provider: worcester }, 'E-mail address: write it as name@school.example'],
    [{ email: 'x@team.example', role: 'editor' }, 'Providers: choose at least one'],
    [{ email: 'x@team.example', role: 'editor', provider: 'no-such' }, 'Providers: one of them is not in the catalogue'],
    [{ email: 'x@team.example', role: 'owner' }, 'Role: choose one'],
  ])('%j is refused and stays in the form', async (fields, sentence) => {
    const ada = await join('Ada Quill')
    expect(await said(await send(inviteRoute, {}, { requestId: id(), ...fields }, { cookie: ada.cookie }), ada)).toEqual([sentence])
  })

  test('a member is not invited again', async () => {
    const ada = await join('Ada Quill')
    const refused = await send(inviteRoute, {}, { requestId: id(), email: ada.email, role: 'administrator' }, { cookie: ada.cookie })
    expect(await said(refused, ada)).toEqual([`E-mail address: ${ada.email} is a member already`])
  })

  test('an invitation that is withdrawn no longer works', async () => {
    const ada = await join('Ada Quill')
    const requestId = id()
    await send(inviteRoute, {}, { requestId, email: 'gone@team.example', role: 'administrator' }, { cookie: ada.cookie })
    expect((await send(withdraw, {}, { requestId: id(), invitation: requestId }, { cookie: ada.cookie })).location).toBe(
      '/staff/people?done=withdrawn',
    )
    expect(await findInvitation(hashOf(await oneTimeToken('invitation', requestId)), now())).toBeNull()
    const again = await send(withdraw, {}, { requestId: id(), invitation: requestId }, { cookie: ada.cookie })
    expect(await said(again, ada)).toEqual(['This invitation was taken up already, or it has ended. Nothing was changed.'])
  })
})

describe('changing what somebody may do', () => {
  test('holds from their next click and is recorded', async () => {
    const [ada, tom] = [await join('Ada Quill'), await join('Tom Hale', 'reader', [worcester])]
    expect((await setRights(ada, tom, 'editor', [worcester, 'university-of-birmingham'])).location).toBe('/staff/people?done=changed')
    const row = await database.current().staffMember.findUnique({ where: { userId: tom.viewer.userId }, include: { providers: true } })
    expect(row).toMatchObject({ role: 'editor' })
    expect(row?.providers.map(({ providerId }) => providerId).toSorted()).toEqual(['university-of-birmingham', worcester])
    expect((await deeds()).at(-1)).toBe('Ada Quill: set_role')
  })

  test('overwrites no change that somebody else made meanwhile', async () => {
    const [ada, eve, tom] = [await join('Ada Quill'), await join('Eve Marsh'), await join('Tom Hale', 'reader', [worcester])]
    await setRights(eve, tom, 'editor', [worcester])
    const late = await setRights(ada, tom, 'administrator')
    expect(await said(late, ada)).toEqual(['Somebody changed what Tom Hale may do while you were here. Look at it again. Nothing was changed.'])
  })

  test('is for administrators', async () => {
    const [editor, tom] = [await join('Rosa Lund', 'editor', [worcester]), await join('Tom Hale', 'reader', [worcester])]
    expect((await setRights(editor, tom, 'administrator')).status).toBe(404)
    expect((await endAccess(editor, tom)).status).toBe(404)
    expect((await send(inviteRoute, {}, { requestId: id(), email: 'x@y.example', role: 'administrator' }, { cookie: editor.cookie })).status).toBe(
      404,
    )
    expect(await who(tom.cookie)).toBe('Tom Hale')
  })
})

describe('ending access', () => {
  test('ends every session at once and lets nobody in again', async () => {
    const [ada, tom] = [await join('Ada Quill'), await join('Tom Hale', 'editor', [worcester])]
    const second = await send(signIn, {}, { email: tom.email, password: goodPassword })
    expect((await endAccess(ada, tom)).location).toBe('/staff/people?done=ended')
    expect([await who(tom.cookie), await who(second.cookie)]).toEqual([null, null])
    const again = await send(signIn, {}, { email: tom.email, password: goodPassword })
    const wrong = await send(signIn, {}, { email: tom.email, password: 'not the password' })
    expect(again.cookie).toBe('')
    const sentence = async ({ location }: Sent) =>
      (await readKeptInput(new URL(location, 'http://x').searchParams.get('typed') ?? '', '', '/staff/sign-in'))?.issues
    expect(await sentence(again)).toEqual(await sentence(wrong))
  })

  test('never takes the last administrator, nor their role', async () => {
    const ada = await join('Ada Quill')
    const sentence = 'Ada Quill is the last administrator. Make somebody else an administrator first. Nothing was changed.'
    expect(await said(await endAccess(ada, ada), ada)).toEqual([sentence])
    expect(await said(await setRights(ada, ada, 'reader', [worcester]), ada)).toEqual([sentence])
    expect(await who(ada.cookie)).toBe('Ada Quill')
  })

  test('of two administrators who end each other at once one stays', async () => {
    const [ada, eve] = [await join('Ada Quill'), await join('Eve Marsh')]
    await Promise.all([endAccess(ada, eve), endAccess(eve, ada)])
    expect(await database.current().staffMember.count({ where: { role: 'administrator', endedAt: null } })).toBe(1)
  })

  test('somebody who comes back by a new invitation has nothing of the old ways in', async () => {
    const [ada, tom] = [await join('Ada Quill'), await join('Tom Hale', 'editor', [worcester])]
    await endAccess(ada, tom)
    const requestId = id()
    await send(inviteRoute, {}, { requestId, email: tom.email, role: 'reader', provider: worcester }, { cookie: ada.cookie })
    const token = await oneTimeToken('invitation', requestId)
    const back = await send(accept, { token }, { name: 'Tom Hale-Ross', password: 'a new set of words' })
    expect(await who(back.cookie)).toBe('Tom Hale-Ross')
    expect((await send(signIn, {}, { email: tom.email, password: goodPassword })).cookie).toBe('')
    expect(await database.current().staffMember.findUnique({ where: { userId: tom.viewer.userId } })).toMatchObject({ role: 'reader', endedAt: null })
  })
})

test('signed out, what was typed waits behind the sign-in, without its passwords', async () => {
  const sent = await send(inviteRoute, {}, { requestId: id(), email: 'kept@team.example', role: 'reader', password: 'secret words here' })
  const { pathname, searchParams } = new URL(sent.location, 'http://localhost')
  expect([pathname, searchParams.get('next')]).toEqual(['/staff/sign-in', '/staff/people'])
  const kept = await readKeptInput(searchParams.get('kept') ?? '', 'anybody', '/staff/people')
  expect(kept?.entries).toMatchObject({ email: ['kept@team.example'], role: ['reader'] })
  expect(JSON.stringify(kept)).not.toContain('secret words')
})

test('strangers cannot fill the database with what they type', async () => {
  const much = await send(inviteRoute, {}, { email: 'x'.repeat(500_000) })
  expect(much.location).toBe('/staff/sign-in?next=%2Fstaff%2Fpeople')
})
