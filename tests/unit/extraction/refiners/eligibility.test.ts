import { expect, test } from 'vitest'
import { read } from '@/lib/extraction/engine'
import { prepare } from '@/lib/extraction/read-document'

const reading = (text: string) => read({ ...prepare({ mediaType: 'text/plain', text }), kind: 'nasenco_course' })
const rules = (text: string) =>
  reading(text).kept.flatMap(({ finding }) => (finding.kind === 'eligibility' ? [`${finding.value.rule} ${finding.value.demand}`] : []))

test('one of a list outdoes the bare demand of one status', () => {
  const text = 'Applicants must hold QTS.\n\nApplicants must hold QTS, QTLS or EYTS.'
  expect(rules(text).toSorted()).toEqual(['eyts any_of', 'qtls any_of', 'qts any_of'])
  expect(reading(text).dropped.some(({ refiner }) => refiner === 'settle-eligibility')).toBe(true)
})

test('what is required and what is not required both stay', () => {
  expect(rules('Applicants must hold QTS.\n\nQTS is not required.').toSorted()).toEqual(['qts not_required', 'qts required'])
})

test('papers that prove a status add nothing where the status is asked in words', () => {
  expect(rules('Applicants should normally hold QTS.\n\nYou will need to upload a copy of your QTS certificate.')).toEqual(['qts normally'])
})

test('a letter of the head implies support, a reference does not', () => {
  const implied = reading('You must enclose a letter from your headteacher.').kept.find(({ finding }) => finding.kind === 'eligibility')
  expect(implied?.finding).toMatchObject({ value: { rule: 'leader_support', demand: 'required' }, standing: 'implied' })
  expect(implied?.finding.workings).toBe('The head has to put their name to the application, so their support is needed.')
  expect(rules('You must provide a reference from your headteacher.')).toEqual([])
})

test('stated support is not implied once more', () => {
  expect(rules('You must have the support of your headteacher.\n\nPlease enclose a letter from your headteacher.')).toEqual([
    'leader_support required',
  ])
})

test('nothing vanishes: found and made are kept or dropped', () => {
  const { found, made, kept, dropped } = reading(
    'Applicants must hold QTS.\n\nApplicants must hold QTS or QTLS and enclose a letter from their headteacher.',
  )
  expect(found + made).toBe(kept.length + dropped.length)
})
