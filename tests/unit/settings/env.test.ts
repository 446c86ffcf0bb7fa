import { expect, test } from 'vitest'
import { checkSettings } from '@/lib/env'

test('nothing set means the defaults; an empty setting is not set', () => {
  const defaults = { ok: true, settings: { PORT: 3000, DATA_DIR: '.data' } }
  expect(checkSettings({})).toEqual(defaults)
  expect(checkSettings({ PORT: '', DATA_DIR: '', DATABASE_URL: '', CLOCK: '' })).toEqual(defaults)
})

test.each([['0'], ['65536'], ['3000.5'], ['-1'], ['80 '], ['http']])('PORT %j is refused', (PORT) => {
  expect(checkSettings({ PORT })).toEqual({ ok: false, faults: [`PORT is "${PORT}": give a whole number from 1 to 65535`] })
})

test.each([['postgresql://host/database'], ['postgres://user:secret@host:5433/database?sslmode=require']])(
  'DATABASE_URL %s is taken',
  (DATABASE_URL) => {
    expect(checkSettings({ DATABASE_URL })).toMatchObject({ ok: true, settings: { DATABASE_URL } })
  },
)

test('every fault is named at once, and no password is printed', () => {
  const checked = checkSettings({ PORT: 'door', DATABASE_URL: 'mysql://user:secret@host/database', CLOCK: 'noon' })
  expect(checked).toMatchObject({
    ok: false,
    faults: [expect.stringMatching(/^PORT/), expect.stringMatching(/^DATABASE_URL: /), expect.stringMatching(/^CLOCK/)],
  })
  expect(JSON.stringify(checked)).not.toContain('secret')
})

test('e-mails need the address of the site; secrets are long and never printed', () => {
  const SMTP_URL = 'smtps://user:hidden@mail.example:465'
  expect(checkSettings({ SMTP_URL })).toEqual({
    ok: false,
    faults: ['SITE_URL is not set: give it beside SMTP_URL, because every e-mail carries a link to the site'],
  })
  expect(checkSettings({ SMTP_URL, SITE_URL: 'https://finder.example/' })).toMatchObject({
    ok: true,
    settings: { SITE_URL: 'https://finder.example' },
  })
  const checked = checkSettings({ AUTH_SECRET: 'hidden', SMTP_URL: 'http://user:hidden@mail.example', SITE_URL: 'https://finder.example/path' })
  expect(checked).toMatchObject({
    ok: false,
    faults: [expect.stringMatching(/^AUTH_SECRET: /), expect.stringMatching(/^SITE_URL is /), expect.stringMatching(/^SMTP_URL: /)],
  })
  expect(JSON.stringify(checked)).not.toContain('hidden')
})
