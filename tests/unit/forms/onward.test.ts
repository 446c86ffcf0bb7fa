import { expect, test } from 'vitest'
import { onwardFrom, onwardPath, onwardQuery, staffPathFrom } from '@/lib/forms/onward'

const kept = '01a22245-1518-705a-9750-83ee6462f643'

test.each(['/staff', '/staff/people', '/staff/people?x=1', '/staff/drafts/a%2Fb/money?kept=1'])('one may go on to %s', (path) => {
  expect(staffPathFrom(path)).toBe(path)
})

test.each([
  undefined,
  '',
  'https://evil.example/staff',
  '//evil.example/staff',
  '/\\evil.example',
  '/staff\\..\\..\\evil',
  '/staff:80@evil.example',
  '/courses',
  '/staffroom',
  '/staff/../courses',
  '/staff/sign-out',
  '/staff/sign-in?next=/staff',
  '/staff/reset/abc',
  `/staff/${'x'.repeat(2000)}`,
])('one never goes on to %s', (path) => {
  expect(staffPathFrom(path)).toBeNull()
})

test('what was typed goes along', () => {
  const onward = onwardFrom({ next: '/staff/people?x=1', kept })
  expect(onwardPath(onward)).toBe(`/staff/people?x=1&kept=${kept}`)
  expect(onwardQuery(onward)).toBe(`?next=%2Fstaff%2Fpeople%3Fx%3D1&kept=${kept}`)
})

test('without a place to go on to it is the desk', () => {
  expect(onwardPath(onwardFrom({ kept: 'no id' }))).toBe('/staff')
  expect(onwardQuery(onwardFrom({ next: ['/staff'] }))).toBe('')
})
