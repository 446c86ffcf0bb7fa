import { expect, test } from 'vitest'
import { contentPolicy } from '@/lib/content-policy'
import { comparePath, coursePath, readWords, wordsAnchor, wordsPath } from '@/lib/paths'

test('an address names the words twice: for the page, and as the place on it', () => {
  const path = wordsPath({ documentId: 'a document', start: 812, end: 871 })
  expect(path).toBe('/sources/a%20document?words=812-871#words-812-871')
  expect(readWords(new URL(path, 'http://localhost').searchParams.get('words'))).toEqual({ start: 812, end: 871 })
  expect(path.endsWith(wordsAnchor({ start: 812, end: 871 }))).toBe(true)
})

test.each([undefined, '', '812', '812-', '-1-2', '1-2-3', '1e3-2', ['1-2'], '99999999999-1'])('%j names no words', (parameter) => {
  expect(readWords(parameter)).toBeNull()
})

test('slugs cannot break out of an address', () => {
  expect(coursePath('a/../b?c#d')).toBe('/courses/a%2F..%2Fb%3Fc%23d')
  expect(comparePath(['a&b', 'c'])).toBe('/compare?course=a%26b&course=c')
})

test('the policy lets no other host in, and no inline script without the nonce', () => {
  const policy = contentPolicy('abc', false)
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(policy).toContain("frame-ancestors 'none'")
})
