import { expect, test } from 'vitest'
import { emailsIn, phonesIn, urlsIn } from '@/lib/extraction/recognisers/application/addresses'
import { contactsIn } from '@/lib/extraction/recognisers/application/people-names'

const values = (addresses: Iterable<{ readonly value: string }>): readonly string[] => [...addresses].map(({ value }) => value)

test.each([
  ['write to a.b@c.example.', ['a.b@c.example']],
  ['two: x@y.example, z@y.example', ['x@y.example', 'z@y.example']],
  ['no address @ all', []],
])('e-mail addresses of "%s"', (text, expected) => expect(values(emailsIn(text))).toEqual(expected))

test.each([
  ['see www.a.example/b-c.', ['www.a.example/b-c']],
  ['www.a.example/one-\ntwo-three ends', ['www.a.example/one-two-three']],
  ['a.b@c.example', []],
  ['the file is report.pdf', []],
])('web addresses of "%s"', (text, expected) => expect(values(urlsIn(text))).toEqual(expected))

test.each([
  ['ring 01632 960001', ['01632 960001']],
  ['+44 (0)1632 960 300', ['+44 (0)1632 960 300']],
  ['fax 01632 960002', []],
  ['registered in England no. 03456789', []],
  ['£01632960001', []],
])('telephone numbers of "%s"', (text, expected) => expect(values(phonesIn(text))).toEqual(expected))

test.each([
  ['Programme leader: Dr Agnes Thorley', ['Agnes Thorley']],
  ['Enquiries to Course Administrator, Sally Mears', ['Sally Mears']],
  ['please contact the programme leader', []],
  ['Contact Admissions Office', []],
])('people named in "%s"', (text, expected) => expect(values(contactsIn(text))).toEqual(expected))

test('an address stands where its offsets say', () => {
  const text = 'ring 01632 960001 or write to a.b@c.example'
  for (const { value, start, end } of [...phonesIn(text), ...emailsIn(text)]) expect(text.slice(start, end)).toBe(value)
})
