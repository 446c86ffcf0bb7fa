import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from '@/lib/domain/slug'

test.each([
  ['University of Birmingham', 'university-of-birmingham'],
  ['Bath & North-East Somerset', 'bath-and-north-east-somerset'],
  ["Worcester's  Café – SENCO (PG Cert)", 'worcesters-cafe-senco-pg-cert'],
  ['   ', 'unnamed'],
])('%j becomes %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('whatever the name, the slug is fit for an address and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const slug = slugOf(name)
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(slugOf(slug)).toBe(slug)
    }),
  )
})
