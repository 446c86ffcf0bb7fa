import { expect, test } from 'vitest'
import { extractText } from '@/lib/extraction/extract-document'

const course = 'National Award for SEN Co-ordination\n\nEntry requirements\nYou must have QTS.\n\n'
/** As much as a page says besides. */
const page = `${course}${'The tutors know schools well and teach with care. '.repeat(40)}\n\n`
const valuesOf = (text: string, kind: string, above = page) =>
  extractText({ mediaType: 'text/plain', text: above + text }, 'nasenco_course')
    .extraction.facts.filter((fact) => fact.kind === kind)
    .map(({ value }) => value)

test.each([
  ['Fees: £2,250', 'Fees: £2,25', 'fee', []],
  ['Fees: £2,250', 'Fees: £2', 'fee', []],
  ['Telephone: 01632 960143', 'Telephone: 01632 96014', 'contact', []],
  ['The course starts in October 2026', 'The course starts in October 20', 'start', [{ date: 'XXXX-10' }]],
  ['Please apply by 17 September 2026', 'Please apply by 17 September 20', 'application_deadline', [{ date: 'XXXX-09-17' }]],
  ['Course code: EDP712', 'Course code: EDP7', 'course_code', []],
  ['It is worth 60 credits', 'It is worth 6', 'credit_points', []],
])('"%s" cut off as "%s" reads no number that is not whole', (whole, cut, kind, rest) => {
  expect(valuesOf(`${whole}.\n`, kind)).not.toEqual([])
  expect(valuesOf(whole.slice(0, cut.length), kind)).toEqual(rest)
})

test('a few lines are read to their last sign', () => expect(valuesOf('Fees: £2,250', 'fee', course)).toMatchObject([{ amountPence: 225_000 }]))
test('a line that ends behind its number is whole', () => expect(valuesOf('Fees: £2,250\n', 'fee')).toMatchObject([{ amountPence: 225_000 }]))
