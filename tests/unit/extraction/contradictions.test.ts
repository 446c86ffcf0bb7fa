import { expect, test } from 'vitest'
import { extractText } from '@/lib/extraction/extract-document'

const between = `\n\n${'The tutors know schools well, and they teach with care and good humour.\n\n'.repeat(12)}`
/** The kinds that a page disputes, of one part of it and another far below. */
const disputed = (one: string, other: string, apart = between) =>
  extractText(
    { mediaType: 'text/plain', text: `National Award for SEN Co-ordination\n\n${one}${apart}${other}\n` },
    'nasenco_course',
  ).extraction.contested.map(({ kind }) => kind)

test.each([
  ['Fees: £1,895 plus VAT.', 'Booking form: I enclose our order for £1,985 plus VAT.', 'fee'],
  ['Who can apply\n\nAspiring SENCOs are warmly invited.', 'Entry requirements\n\nApplicants must be SENCOs in post.', 'eligibility'],
  ['Entry requirements\n\nApplicants must have a degree.', 'Entry requirements\n\nYou do not need a degree.', 'eligibility'],
  [
    'Cohort 1 starts in October 2026. Cohort 2 starts in February 2027.\n\nThe closing date for Cohort 1 is 4 September 2026.',
    'How to apply\n\nThe closing date for Cohort 1 is 11 September 2026.',
    'application_deadline',
  ],
])('"%s" against "%s"', (one, other, kind) => expect(disputed(one, other)).toEqual([kind]))

test.each([
  ['Fees: £1,895 plus VAT.', 'The fee of £1,895 plus VAT covers all materials.'],
  ['Members of the alliance pay £1,895.', 'Schools that are not members pay £2,150.'],
  ['Fees: £1,895.', 'From September 2027 the fee goes up to £1,985.'],
  ['Fees: £1,895.', 'Each module costs £650.'],
  ['Who can apply\n\nAspiring SENCOs are warmly invited.', 'To receive the Award you must be a SENCO in post.'],
  [
    'Cohort 1 starts in October 2026. Cohort 2 starts in February 2027.\n\nThe closing date for Cohort 1 is 4 September 2026.',
    'How to apply\n\nThe closing date for Cohort 2 is 11 September 2026.',
  ],
])('"%s" beside "%s" is no dispute', (one, other) => expect(disputed(one, other)).toEqual([]))

test('prices for one buyer and another stand together', () =>
  expect(disputed('Route A £2,650 (no VAT)', 'Route B £2,995 (no VAT)', '\n')).toEqual([]))
