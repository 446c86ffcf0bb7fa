import { createHmac, randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { POST as endSession } from '@/app/staff/account/end-session/route'
import { POST as rename } from '@/app/staff/account/name/route'
import { POST as changePassword } from '@/app/staff/account/password/route'
import { POST as newCodes } from '@/app/staff/account/second-step/codes/route'
import { POST as confirm } from '@/app/staff/account/second-step/confirm/route'
import { POST as endSecondStep } from '@/app/staff/account/second-step/end/route'
import { POST as start } from '@/app/staff/account/second-step/start/route'
import { POST as dropSecondStep } from '@/app/staff/people/[userId]/drop-second-step/route'
import { POST as resetLink } from '@/app/staff/people/[userId]/reset-link/route'
import { POST as inviteRoute } from '@/app/staff/people/invite/route'
import { POST as setPassword } from '@/app/staff/reset/[token]/set/route'
import { POST as askReset } from '@/app/staff/reset/ask/route'
import { POST as signIn } from '@/app/staff/sign-in/change/route'
import { POST as secondStep } from '@/app/staff/sign-in/second-step/change/route'
import { mayShowCodes, ownSecondStep, spareCodes } from '@/lib/auth/second-step'
import { newResetToken } from '@/lib/workflows/make-reset-link'
import { startMailServer } from './support/mail-server'
import { goodPassword, type Joined, join, who } from './support/members'
import { send } from './support/staff-request'
import { testDatabase } from './support/test-database'

const database = testDatabase('seeded')
const other = 'quite another set of words'
beforeEach(async () => {
  await database.current().rateLimit.deleteMany()
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const signedIn = ({ email }: Joined, password = goodPassword) => send(signIn, {}, { email, password })

/** The code that an app shows for a secret in base 32, some steps of half a minute from now (RFC 6238). */
function codeFor(secret: string, steps = 0): string {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const mac = createHmac('sha1', key).update(counter).digest()
  const from = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** Turns somebody's second step on, and gives the secret of their app and their new session. */
async function withSecondStep(member: Joined) {
  await send(start, {}, { password: goodPassword }, { cookie: member.cookie })
  const own = await ownSecondStep(member.viewer)
  if (own.state !== 'begun') throw new Error('The second step has not begun.')
  const confirmed = await send(confirm, {}, { oneTimeCode: codeFor(own.secret) }, { cookie: member.cookie })
  expect(confirmed.location).toBe('/staff/account?done=second-step')
  return { ...own, cookie: confirmed.cookie }
}

test('a name is set', async () => {
  const ada = await join('Ada Quill')
  expect((await send(rename, {}, { requestId: randomUUID(), name: 'Ada Q. Marsh' }, { cookie: ada.cookie })).location).toBe(
    '/staff/account?done=name',
  )
  expect(await who(ada.cookie)).toBe('Ada Q. Marsh')
})

test('a new password ends all other sessions', async () => {
  const ada = await join('Ada Quill')
  const elsewhere = await signedIn(ada)
  const wrong = await send(changePassword, {}, { currentPassword: 'not the password', newPassword: other }, { cookie: ada.cookie })
  expect(wrong.location).toMatch(/^\/staff\/account\?kept=/)
  const changed = await send(changePassword, {}, { currentPassword: goodPassword, newPassword: other }, { cookie: ada.cookie })
  expect(changed.location).toBe('/staff/account?done=password')
  expect([await who(changed.cookie), await who(elsewhere.cookie)]).toEqual(['Ada Quill', null])
  expect((await signedIn(ada)).cookie).toBe('')
  expect(await who((await signedIn(ada, other)).cookie)).toBe('Ada Quill')
  expect(JSON.stringify(await database.current().keptInput.findMany())).not.toContain(other)
})

test('a session of one’s own can be ended, somebody else’s cannot', async () => {
  const [ada, eve] = [await join('Ada Quill'), await join('Eve Marsh')]
  const [second, third] = [await signedIn(ada), await signedIn(ada)]
  const sessions = await database.current().session.findMany({ orderBy: { createdAt: 'asc' } })
  const [, middle] = sessions.filter(({ userId }) => userId === ada.viewer.userId)
  const hers = sessions.find(({ userId }) => userId === eve.viewer.userId)
  for (const session of [middle?.id ?? '', hers?.id ?? '']) await send(endSession, {}, { session }, { cookie: ada.cookie })
  expect([await who(second.cookie), await who(third.cookie), await who(eve.cookie)]).toEqual([null, 'Ada Quill', 'Eve Marsh'])
  await send(endSession, {}, { session: 'others' }, { cookie: ada.cookie })
  expect([await who(ada.cookie), await who(third.cookie), await who(eve.cookie)]).toEqual(['Ada Quill', null, 'Eve Marsh'])
})

test('with the second step on, the password alone leads nowhere; a code or a spare code leads in', async () => {
  const ada = await join('Ada Quill')
  const { secret, codes } = await withSecondStep(ada)
  const first = await send(signIn, {}, { email: ada.email, password: goodPassword, next: '/staff/people' })
  expect(first.location).toBe('/staff/sign-in/second-step?next=%2Fstaff%2Fpeople')
  expect(await who(first.cookie)).toBeNull()
  const wrong = await send(secondStep, {}, { oneTimeCode: '000000', next: '/staff/people' }, { cookie: first.cookie })
  expect([wrong.location.split('&typed')[0], await who(wrong.cookie)]).toEqual(['/staff/sign-in/second-step?next=%2Fstaff%2Fpeople', null])
  const right = await send(secondStep, {}, { oneTimeCode: ` ${codeFor(secret)} `, next: '/staff/people' }, { cookie: first.cookie })
  expect([right.location, await who(right.cookie)]).toEqual(['/staff/people', 'Ada Quill'])

  const again = await signedIn(ada)
  const bySpare = await send(secondStep, {}, { oneTimeCode: codes[0] ?? '' }, { cookie: again.cookie })
  expect(await who(bySpare.cookie)).toBe('Ada Quill')
  const third = await signedIn(ada)
  expect(await who((await send(secondStep, {}, { oneTimeCode: codes[0] ?? '' }, { cookie: third.cookie })).cookie)).toBeNull()
})

test('guesses of the second step are counted', async () => {
  const ada = await join('Ada Quill')
  const { secret } = await withSecondStep(ada)
  const { cookie } = await signedIn(ada)
  for (let tries = 0; tries < 6; tries += 1) await send(secondStep, {}, { oneTimeCode: '000000' }, { cookie })
  expect(await who((await send(secondStep, {}, { oneTimeCode: codeFor(secret) }, { cookie })).cookie)).toBeNull()
})

test('new spare codes want the password, are shown for five minutes, and the old ones end', async () => {
  const [ada, eve] = [await join('Ada Quill'), await join('Eve Marsh')]
  const { codes, cookie } = await withSecondStep(ada)
  expect((await send(newCodes, {}, { password: 'not the password' }, { cookie })).cookie).toBe('')
  const made = await send(newCodes, {}, { password: goodPassword }, { cookie })
  const pass = /staff\.codes=([^;]+)/.exec(made.cookie)?.[1]
  expect(await mayShowCodes(ada.viewer.userId, pass)).toBe(true)
  expect(await mayShowCodes(eve.viewer.userId, pass)).toBe(false)
  const [at, mac] = pass?.split('.') ?? []
  expect(await mayShowCodes(ada.viewer.userId, `${Number(at) + 1000}.${mac}`)).toBe(false)
  expect((await spareCodes(ada.viewer.userId)).some((code) => codes.includes(code))).toBe(false)
})

test('the second step is turned off with the password', async () => {
  const ada = await join('Ada Quill')
  const { cookie } = await withSecondStep(ada)
  await send(endSecondStep, {}, { password: 'not the password' }, { cookie })
  expect((await ownSecondStep(ada.viewer)).state).toBe('on')
  expect((await send(endSecondStep, {}, { password: goodPassword }, { cookie })).location).toBe('/staff/account?done=no-second-step')
  expect((await signedIn(ada)).location).toBe('/staff')
})

test('an administrator drops the second step of somebody who lost their telephone: the password alone lets them in, nobody else can do it', async () => {
  const [ada, tom] = [await join('Ada Quill'), await join('Tom Hale', 'editor', ['university-of-worcester'])]
  const { cookie } = await withSecondStep(tom)
  const { userId } = tom.viewer
  const drop = (by: string) => send(dropSecondStep, { userId }, { requestId: randomUUID() }, { cookie: by })
  expect((await drop(cookie)).status).toBe(404)
  expect((await ownSecondStep(tom.viewer)).state).toBe('on')
  expect((await drop(ada.cookie)).location).toBe('/staff/people?done=dropped')
  expect((await ownSecondStep(tom.viewer)).state).toBe('off')
  expect((await signedIn(tom)).location).toBe('/staff')
  expect(await database.current().staffDeed.count({ where: { deed: 'dropped_second_step', by: 'Ada Quill' } })).toBe(1)
})

test('an administrator makes a link to a new password: it works once and ends all sessions', async () => {
  const [ada, tom] = [await join('Ada Quill'), await join('Tom Hale', 'reader', ['university-of-worcester'])]
  const { userId } = tom.viewer
  const requestId = randomUUID()
  const sent = await Promise.all([1, 2].map(() => send(resetLink, { userId }, { requestId }, { cookie: ada.cookie })))
  expect(new Set(sent.map(({ location }) => location))).toEqual(new Set([`/staff/people/${userId}?link=${requestId}`]))
  expect((await send(resetLink, { userId: ada.viewer.userId }, { requestId: randomUUID() }, { cookie: tom.cookie })).status).toBe(404)
  const token = (await newResetToken(userId, requestId)) ?? ''
  const results = await Promise.all([1, 2, 3].map((index) => send(setPassword, { token }, { newPassword: `${other} ${index}` })))
  expect(results.filter(({ location }) => location === '/staff/sign-in?done=reset')).toHaveLength(1)
  expect(await who(tom.cookie)).toBeNull()
  expect(await newResetToken(userId, requestId)).toBeNull()
  expect(JSON.stringify(await database.current().verification.findMany())).not.toContain(token)
})

test('with a mail server, invitations and new passwords go out by e-mail, and the answer is the same for every address', async () => {
  const mails = await startMailServer()
  vi.stubEnv('SMTP_URL', mails.url)
  vi.stubEnv('SITE_URL', 'https://finder.example')
  const ada = await join('Ada Quill')
  const fields = { requestId: randomUUID(), email: 'invited@team.example', role: 'administrator' }
  const invited = await send(inviteRoute, {}, fields, { cookie: ada.cookie })
  expect(invited.location).toBe(`/staff/people?done=mailed&id=${fields.requestId}`)
  const [known, unknown] = [await send(askReset, {}, { email: ada.email }), await send(askReset, {}, { email: 'nobody@team.example' })]
  expect(known).toEqual(unknown)
  expect(known.location).toBe('/staff/reset?done=asked')
  await mails.count(2)
  expect(mails.received.map(({ to }) => to)).toEqual(['invited@team.example', ada.email])
  expect(mails.received[0]?.text).toMatch(/https:\/\/finder\.example\/staff\/invitation\/[\w-]{43}/)
  const token = /https:\/\/finder\.example\/staff\/reset\/([\w-]{43})/.exec(mails.received[1]?.text ?? '')?.[1] ?? ''
  expect((await send(setPassword, { token }, { newPassword: other })).location).toBe('/staff/sign-in?done=reset')
  // Letters to one address are limited; nobody is told.
  for (let index = 0; index < 8; index += 1) expect((await send(askReset, {}, { email: ada.email })).location).toBe('/staff/reset?done=asked')
  await mails.count(6)
  await mails.stop()
  expect(mails.received).toHaveLength(6)
})

test('a mail server that is away is said to the inviter, who still has the link', async () => {
  const mails = await startMailServer()
  await mails.stop()
  vi.stubEnv('SMTP_URL', mails.url)
  vi.stubEnv('SITE_URL', 'http://finder.example')
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  const ada = await join('Ada Quill')
  const fields = { requestId: randomUUID(), email: 'unreached@team.example', role: 'administrator' }
  expect((await send(inviteRoute, {}, fields, { cookie: ada.cookie })).location).toBe(`/staff/people?done=not-mailed&id=${fields.requestId}`)
  expect(printed).toHaveBeenCalledOnce()
  printed.mockRestore()
})
