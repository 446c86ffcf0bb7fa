import { expect, test } from 'vitest'
import { type CourseFact, courseFactSchema } from '@/lib/domain/course-content'
import type { FactKind } from '@/lib/domain/fact-kinds'
import type { Drifted } from '@/lib/review/drift-of'
import type { Reading } from '@/lib/review/reading'
import { reviewQueue } from '@/lib/review/review-queue'
import { draftOfSeed } from '@/tests/builders/draft-of-seed'

const fact = (kind: FactKind, value: unknown, rest: Record<string, unknown> = {}, start = 0): CourseFact =>
  courseFactSchema.parse({
    ...{ id: `${kind}-1`, kind, value, qualifier: 'exact', standing: 'stated', scope: {} },
    evidence: [{ documentId: 'new', start, end: start + 5, quote: 'words' }],
    ...rest,
  })
const fee = (more: Record<string, unknown> = {}, rest: Record<string, unknown> = {}) =>
  fact('fee', { amountPence: 90_000, currency: 'GBP', basis: 'course', residency: 'any', vat: 'excluded', ...more }, rest)
const days = (rest: Record<string, unknown> = {}) => fact('attendance_days', { min: 9, max: 9, type: 'taught', per: 'programme' }, rest)
const edit = { by: 'Tom Hale', on: '2026-11-21', reason: 'The office said so' }

const reading = (facts: readonly CourseFact[], more: Partial<Reading> = {}): Reading => ({
  ...{ kind: 'nasenco_course', editionFrom: null, editionTo: null, contested: [], notStated: [], elsewhere: [] },
  facts: [...facts],
  ...more,
})
const queue = (said: Reading, live: readonly CourseFact[] | null = [], drift: ReadonlyMap<string, Drifted> = new Map()) =>
  reviewQueue(said, { live: live && { facts: [...live], elsewhere: [] }, decisions: [], drift, year: 2026 })
const whyOf = (one: CourseFact, live: readonly CourseFact[] | null = [one], drift?: ReadonlyMap<string, Drifted>) => {
  const { look, same } = queue(reading([one]), live, drift)
  return [...look, ...same][0]?.doubts[0]
}

test.each([
  [
    'a price without a basis',
    fee({ basis: 'unspecified' }),
    undefined,
    'The document does not say what the price is for: the course, a year or a part.',
  ],
  [
    'a fact that was worked out',
    days({ standing: 'implied', workings: '3 modules of 3 days' }),
    undefined,
    'Worked out, not printed: 3 modules of 3 days',
  ],
  ['loose words', days({ qualifier: 'typical' }), undefined, 'The document says it loosely: typically.'],
  ['another value than is live', fee(), [fee({ amountPence: 80_000 })], 'Differs: the live entry says “£800 + VAT (for the whole course)”.'],
  [
    'a value of staff',
    fee(),
    [fee({ amountPence: 80_000 }, { standing: 'edited', edit })],
    'Tom Hale set “£800 + VAT (for the whole course)” by hand: The office said so. The document says something else.',
  ],
  ['a date without a year', fact('start', { date: 'XXXX-01' }), undefined, 'The document gives no year, only “January”.'],
  ['a year that is over', fee({ academicYear: '2016/17' }), undefined, 'It is for 2016-17, which is over.'],
  ['a price that says nothing of VAT', fee({ vat: 'not_stated' }), undefined, 'The document does not say whether VAT is in the price.'],
  ['a limit', days({ qualifier: 'minimum' }), undefined, 'A limit and not a figure: at least.'],
  ['one route only', fee({}, { scope: { route: 'distance' } }), undefined, 'Holds only for the route “distance”.'],
  ['something new', fee(), [], 'New: the live entry says Not stated.'],
])('%s is doubtful, and the sentence says why', (_, one, live, sentence) => {
  expect(whyOf(one, live)).toBe(sentence)
})

test('what is plainly stated and live is not doubtful; nor is it for a course that is new', () => {
  expect([whyOf(fee()), whyOf(fee(), null)]).toEqual([undefined, undefined])
})

test('words that changed under the same value are told', () => {
  expect(whyOf(fee(), [fee()], new Map([['fee-1', 'vanished' as const]]))).toBe('The value is the same; its words have changed in this edition.')
})

test('least certain first', () => {
  const said = reading([
    fact('weekday', { day: 'monday' }, {}, 1),
    days({ qualifier: 'typical' }),
    fee({ basis: 'unspecified' }),
    fact('start', { date: 'XXXX-01' }),
  ])
  expect(queue(said).look.map(({ kind }) => kind)).toEqual(['fee', 'attendance_days', 'start', 'weekday'])
})

test('only exact agreement with what is live can be accepted in one go; not with what staff set', () => {
  expect(queue(reading([fee()]), [fee()]).same).toHaveLength(1)
  for (const other of [
    fee({ vat: 'included' }),
    fee({}, { qualifier: 'minimum' }),
    fee({}, { scope: { route: 'distance' } }),
    fee({}, { standing: 'edited', edit }),
  ])
    expect(queue(reading([fee()]), [other]).same).toEqual([])
})

test('what gives way is named', () => {
  expect(queue(reading([fee()]), [fee({ amountPence: 80_000 })]).look[0]?.replaces.map(({ value }) => value)).toEqual([
    fee({ amountPence: 80_000 }).value,
  ])
})

test('readings that disagree are one question, all facts of it in it once', () => {
  const { facts, contested, elsewhere } = draftOfSeed('roehampton')
  const found = queue(reading(facts, { contested, elsewhere }), null)
  expect(found.disagree.map(({ kind, readings }) => [kind, readings.length])).toEqual([
    ['attendance_days', 2],
    ['assessment', 2],
  ])
  const keys = [...found.disagree, ...found.look, ...found.same].flatMap(({ factKeys }) => factKeys)
  expect(keys.toSorted()).toEqual([...facts.map(({ id }) => id), ...elsewhere.map((_, at) => `elsewhere-${at + 1}`)].toSorted())
})

test('what the document does not say is listed, with the live value whose words are gone', () => {
  const { silent } = queue(reading([], { notStated: ['fee', 'weekday'] }), [fee()], new Map([['fee-1', 'vanished' as const]]))
  expect(silent.map(({ kind, live, gone }) => [kind, live.length, gone.length])).toEqual([
    ['fee', 1, 1],
    ['weekday', 0, 0],
  ])
})
