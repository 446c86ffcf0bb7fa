import { expect, test } from 'vitest'
import { extractDocument } from '@/lib/extraction/extract-document'
import { pdfOf } from '@/tests/builders/pdf'

const pages = [
  ['National Award for SEN Coordination (PG Cert)', 'Larchmere University', 'The award carries 60 credits at level 7.'],
  ['Fees 2026-27', 'The course costs £2,190.', 'You attend six taught days.'],
]

test('a PDF with a text layer is read, facts, quotes and all', async () => {
  const read = await extractDocument({ name: 'leaflet.pdf', bytes: pdfOf(pages) })
  if (!read.ok) throw new Error(read.problem.message)
  const { document, facts } = read.extraction
  expect(document).toMatchObject({ mediaType: 'application/pdf', kind: 'nasenco_course' })
  expect(facts.find(({ kind }) => kind === 'fee')?.value).toMatchObject({ amountPence: 219_000, academicYear: '2026/27' })
  expect(facts.find(({ kind }) => kind === 'attendance_days')?.value).toMatchObject({ min: 6, max: 6, type: 'taught' })
  for (const { evidence } of facts) for (const { start, end, quote } of evidence) expect(document.text?.slice(start, end)).toBe(quote)
})

test('scripts and actions of a PDF are not run and are no text of it', async () => {
  const script = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); this.submitForm\\("http://example.org/"\\)) >>'
  const [plain, hostile] = await Promise.all([
    extractDocument({ name: 'a.pdf', bytes: pdfOf(pages) }),
    extractDocument({ name: 'a.pdf', bytes: pdfOf(pages, script) }),
  ])
  if (!plain.ok || !hostile.ok) throw new Error('Both can be read.')
  expect(hostile.extraction.document.text).toBe(plain.extraction.document.text)
  expect(hostile.extraction.facts).toEqual(plain.extraction.facts)
})
