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
