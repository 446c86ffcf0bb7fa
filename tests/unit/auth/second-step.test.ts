import { expect, test } from 'vitest'
import { base32 } from '@/lib/auth/second-step'

// The vectors of RFC 4648, without their padding.
test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('base 32 of %j is %j', (text, expected) => {
  expect(base32(text)).toBe(expected)
})
