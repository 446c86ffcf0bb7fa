import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeShortlist, readShortlist, shortlistChangeSchema, shortlistLimit, writeShortlist } from '@/lib/search/shortlist'

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/)

test('what is written is read back, up to the limit and without repeats', () => {
  fc.assert(
    fc.property(fc.array(slug, { maxLength: 30 }), (slugs) => {
      expect(readShortlist(writeShortlist(slugs))).toEqual([...new Set(slugs)].slice(0, shortlistLimit))
    }),
  )
})

test('any cookie is read without harm: only names of courses come out', () => {
  fc.assert(
    fc.property(fc.string(), (cookie) => {
      const slugs = readShortlist(cookie)
      expect(slugs.length).toBeLessThanOrEqual(shortlistLimit)
      expect(slugs.every((value) => /^[a-z0-9-]+$/.test(value))).toBe(true)
    }),
  )
})

test('adding and removing undo each other; a full list stays as it is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(slug, { maxLength: shortlistLimit - 1 }), slug, (slugs, one) => {
      fc.pre(!slugs.includes(one))
      const added = changeShortlist(slugs, { add: one })
      expect(added).toEqual({ slugs: [...slugs, one], outcome: 'added' })
      expect(changeShortlist(added.slugs, { remove: one })).toEqual({ slugs, outcome: 'removed' })
      expect(changeShortlist(added.slugs, { add: one }).slugs).toEqual(added.slugs)
    }),
  )
  const full = Array.from({ length: shortlistLimit }, (_, at) => `course-${at}`)
  expect(changeShortlist(full, { add: 'one-more' })).toEqual({ slugs: full, outcome: 'full' })
  expect(changeShortlist(full, {})).toEqual({ slugs: [], outcome: 'cleared' })
})

test.each([
  ['/courses?area=dudley#course-a', '/courses?area=dudley#course-a'],
  ['//evil.example/x', '/shortlist'],
  ['/\\evil.example', '/shortlist'],
  ['https://evil.example', '/shortlist'],
  ['/a b', '/shortlist'],
  ['javascript:alert(1)', '/shortlist'],
])('from %s one goes back to %s', (back, to) => {
  expect(shortlistChangeSchema.parse({ add: 'a', back }).back).toBe(to)
})

test.each([[{}], [{ add: 'a', remove: 'b' }], [{ add: '<script>' }], [{ clear: 'some' }]])('the form %o names no one change', (form) => {
  expect(shortlistChangeSchema.safeParse({ back: '/', ...form }).success).toBe(false)
})
