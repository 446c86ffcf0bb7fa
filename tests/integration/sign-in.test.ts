import { beforeEach, describe, expect, test } from 'vitest'
import { POST as accept } from '@/app/staff/invitation/[token]/accept/route'
import { POST as signIn } from '@/app/staff/sign-in/change/route'
import { POST as signOut } from '@/app/staff/sign-out/route'
import { getAuth } from '@/lib/auth/auth'
import { readKeptInput } from '@/lib/data/kept-input'
import { goodPassword, invite, join, who } from './support/members'
import { type Sent, send } from './support/staff-request'
import { testDatabase } from './support/test-database'

const database = testDatabase('seeded')
beforeEach(async () => {
  await database.current().rateLimit.deleteMany()
})

/** What a refused form says, as its page would show it. */
async function said({ location }: Sent): Promise<readonly string[]> {
  const { pathname, searchParams } = new URL(location, 'http://localhost')
  const kept = await readKeptInput(searchParams.get('typed') ?? '', '', pathname)
  return kept?.issues.map(({ message }) => message) ?? []
}
const tryIn = (email: string, password: string, more: Readonly<Record<string, string>> = {}, caller = '203.0.113.9') =>
  send(signIn, {}, { email, password, ...more }, { headers: { 'x-forwarded-for': caller } })

describe('an invitation', () => {
  test('leads in with a name and a password, once', async () => {
    const { token, email } = await invite('editor', ['university-of-worcester'])
    const taken = await send(accept, { token }, { name: ' Tom Hale ', password: goodPassword })
    expect(taken).toMatchObject({ status: 303, location: '/staff' })
    expect(await who(taken.cookie)).toBe('Tom Hale')
    const again = await send(accept, { token }, { name: 'Somebody else', password: goodPassword })
    expect(await said(again)).toEqual(['This link was used already, or it has ended. Ask for a new one.'])
    expect(again.cookie).toBe('')
    expect(await database.current().user.count({ where: { email } })).toBe(1)
  })

  test('is taken up by one of many who use its link at once', async () => {
    const { token, email } = await invite()
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, index) => send(accept, { token }, { name: `Person ${index}`, password: goodPassword })),
    )
    expect(all.filter(({ location }) => location === '/staff')).toHaveLength(1)
    expect(await database.current().user.count({ where: { email } })).toBe(1)
  })

  test('with a password that is too short keeps the name, and never the password', async () => {
    const { token } = await invite()
    const refused = await send(accept, { token }, { name: 'Ada Quill', password: 'short' })
    expect(await said(refused)).toEqual(['Password: give at least 12 characters'])
    const rows = await database.current().keptInput.findMany()
    expect(JSON.stringify(rows)).toContain('Ada Quill')
    expect(JSON.stringify(rows)).not.toMatch(/"short"/)
  })

  test('ends after 7 days, and when a newer one goes to the same address', async () => {
    const [old, newer] = [await invite(), await invite()]
    await database.current().invitation.update({ where: { id: old.id }, data: { expiresAt: new Date('2026-11-21T09:00:00Z') } })
    expect(await said(await send(accept, { token: old.token }, { name: 'Late', password: goodPassword }))).toHaveLength(1)
    await invite('reader', ['university-of-worcester'], newer.email)
    expect(await said(await send(accept, { token: newer.token }, { name: 'Late', password: goodPassword }))).toHaveLength(1)
  })

  test('keeps no more of its link than a hash', async () => {
    const { token } = await invite()
    expect(JSON.stringify(await database.current().invitation.findMany())).not.toContain(token)
  })
})

describe('the sign-in', () => {
  test('says the same of a wrong address and of a wrong password', async () => {
    const { email } = await join('Ada Quill')
    const [address, password] = [await tryIn('nobody@team.example', goodPassword), await tryIn(email, 'not the password')]
    expect(await said(address)).toEqual(['The e-mail address or the password is not right'])
    expect(await said(password)).toEqual(await said(address))
    expect(password.status).toBe(address.status)
    expect([address.cookie, password.cookie]).toEqual(['', ''])
  })

  test('takes the address in any case and goes on to where one was going, with what was kept', async () => {
    const { email } = await join('Ada Quill')
    const kept = crypto.randomUUID()
    const { location, cookie } = await tryIn(email.toUpperCase(), goodPassword, { next: '/staff/people?x=1', kept })
    expect(location).toBe(`/staff/people?x=1&kept=${kept}`)
    expect(await who(cookie)).toBe('Ada Quill')
  })

  test('counts tries by address, known or not, from wherever they come', async () => {
    const { email } = await join('Ada Quill')
    for (const address of [email, 'nobody@team.example']) {
      for (let tries = 0; tries < 10; tries += 1) await tryIn(address, 'not the password', {}, `203.0.113.${tries}`)
      const last = await tryIn(address, goodPassword, {}, '198.51.100.1')
      expect(await said(last)).toEqual(['Too many tries. Wait 15 minutes, then try again'])
      expect(last.cookie).toBe('')
    }
  })

  test('counts tries by caller, whatever the addresses', async () => {
    await tryIn('nobody@team.example', 'x', {}, '192.0.2.7')
    expect(await database.current().rateLimit.updateMany({ where: { key: '192.0.2.7|/sign-in/email' }, data: { count: 39 } })).toEqual({ count: 1 })
    expect(await said(await tryIn('40@team.example', 'x', {}, '192.0.2.7'))).toEqual(['The e-mail address or the password is not right'])
    expect(await said(await tryIn('41@team.example', 'x', {}, '192.0.2.7'))).toEqual(['Too many tries. Wait 15 minutes, then try again'])
    expect(await said(await tryIn('nobody@team.example', 'x', {}, '192.0.2.8'))).toEqual(['The e-mail address or the password is not right'])
  })

  test('refuses a form of another site', async () => {
    const { email } = await join('Ada Quill')
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': '', origin: 'https://evil.example' },
    ])
      expect(await send(signIn, {}, { email, password: goodPassword }, { headers })).toMatchObject({ status: 403, cookie: '' })
  })

  test('is over with signing out, in the database as well', async () => {
    const { cookie, viewer } = await join('Ada Quill')
    expect((await send((request: Request) => signOut(request), {}, {}, { cookie })).location).toBe('/staff/sign-in')
    expect(await who(cookie)).toBeNull()
    expect(await database.current().session.count({ where: { userId: viewer.userId } })).toBe(0)
  })

  test('nobody can make an account by the library itself', async () => {
    const auth = await getAuth()
    const { baseURL } = await auth.$context
    const body = JSON.stringify({ email: 'new@team.example', password: goodPassword, name: 'New' })
    const headers = { 'content-type': 'application/json', origin: baseURL }
    const response = await auth.handler(new Request(`${baseURL}/sign-up/email`, { method: 'POST', headers, body }))
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(await database.current().user.count({ where: { email: 'new@team.example' } })).toBe(0)
  })
})
