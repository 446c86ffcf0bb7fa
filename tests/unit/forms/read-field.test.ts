import { describe, expect, test } from 'vitest'
import type { Entries } from '@/lib/domain/draft-content'
import { draftField, withDraftField } from '@/lib/domain/draft-field'
import { type FactKind, factKinds } from '@/lib/domain/fact-kinds'
import { applyPart } from '@/lib/forms/apply-part'
import { readField } from '@/lib/forms/read-field'
import { writeField } from '@/lib/forms/write-field'
import { courseParts } from '@/lib/wording/course-parts'
import { draftOfSeed } from '../../builders/draft-of-seed'

const seeds = ['birmingham', 'roehampton', 'worcester', 'south-west', 'best-practice']
const birmingham = draftOfSeed('birmingham')
const by = 'Anna Reed'
const on = '2026-11-28'

const read = (kind: FactKind, change: (entries: Entries) => Entries, content = birmingham) => {
  const before = draftField(content, kind)
  return readField(kind, change(writeField(kind, before, before)), { before, live: draftField(birmingham, kind), by, on })
}
const fee = draftField(birmingham, 'fee').facts[0]
const id = fee?.id ?? ''
const dearer = { [`${id}.amountPence`]: ['2,650'], 'fee.reason': ['New price list'] }

test.each(seeds)('every part of the form of %s, sent as it was opened, changes nothing', (seed) => {
  const content = draftOfSeed(seed)
  for (const kind of factKinds) {
    const before = draftField(content, kind)
    expect(readField(kind, writeField(kind, before, before), { before, live: null, by, on })).toMatchObject({ field: before, issues: [] })
    expect(withDraftField(content, kind, before)).toEqual(content)
  }
})

describe('a value that is changed', () => {
  test('becomes edited, keeps the words that it overrides and wants a reason', () => {
    const { field, issues } = read('fee', (entries) => ({ ...entries, ...dearer }))
    expect(issues).toEqual([])
    expect(field.facts[0]).toMatchObject({ id, standing: 'edited', edit: { by, on, reason: 'New price list' }, evidence: fee?.evidence })
    expect(field.facts[0]?.value).toMatchObject({ amountPence: 265_000 })
    expect(field.facts.slice(1)).toEqual(draftField(birmingham, 'fee').facts.slice(1))
    const without = read('fee', (entries) => ({ ...entries, ...dearer, 'fee.reason': [' '] }))
    expect(without.issues).toEqual([{ input: 'fee.reason', message: 'Reason: say why you changed the fee' }])
    expect(without.field.facts).toEqual(draftField(birmingham, 'fee').facts)
    expect(without.field.pending?.[`${id}.amountPence`]).toEqual(['2,650'])
  })

  test('and is changed back is the published one again, without a reason', () => {
    const changed = withDraftField(birmingham, 'fee', read('fee', (entries) => ({ ...entries, ...dearer })).field)
    const back = read('fee', (entries) => ({ ...entries, [`${id}.amountPence`]: ['£2,190'], 'fee.reason': [''] }), changed)
    expect(back).toMatchObject({ field: draftField(birmingham, 'fee'), issues: [] })
  })

  test('takes a better reason later', () => {
    const changed = withDraftField(birmingham, 'fee', read('fee', (entries) => ({ ...entries, ...dearer })).field)
    const again = read('fee', (entries) => ({ ...entries, 'fee.reason': ['Price list of 2027'] }), changed)
    expect(again.field.facts[0]?.edit?.reason).toBe('Price list of 2027')
    expect(again.field.facts[1]).toEqual(draftField(birmingham, 'fee').facts[1])
  })
})

test('what cannot be read is named by its input and keeps all that was typed', () => {
  const { field, issues } = read('fee', (entries) => ({ ...entries, ...dearer, [`${id}.academicYear`]: ['26-27'] }))
  expect(issues).toEqual([{ input: `${id}.academicYear`, message: 'Academic year: write it as 2026/27' }])
  expect(field.pending).toMatchObject({ [`${id}.academicYear`]: ['26-27'], [`${id}.amountPence`]: ['2,650'] })
})

describe('what is said of a kind', () => {
  const start = { 'start.facts': ['start-new'], 'start-new.date': ['January 2027'], 'start.reason': ['Told by the office'] }
  const none = withDraftField(birmingham, 'start', { ...draftField(birmingham, 'start'), facts: [] })

  test('a value typed beside “not stated” is a value', () => {
    expect(read('start', (entries) => ({ ...entries, ...start }), none).field.facts).toMatchObject([{ id: 'start-new', value: { date: '2027-01' } }])
  })
  test('a value typed and “the document says: none” chosen is a question back', () => {
    const { issues } = read('start', (entries) => ({ ...entries, ...start, 'start.state': ['says_none'] }), none)
    expect(issues.map(({ input }) => input)).toEqual(['start.state'])
  })
  test.each([
    ['not_stated', {}, { facts: [], saysNone: false, elsewhere: [] }],
    ['says_none', {}, { facts: [], saysNone: true, elsewhere: [] }],
    ['elsewhere', { 'fee.where': ['the finance page'] }, { facts: [], elsewhere: [{ kind: 'fee', where: 'the finance page', evidence: [] }] }],
  ])('%s takes the place of values', (state, more: Entries, expected) => {
    const { field, issues } = read('fee', (entries) => ({ ...entries, ...more, 'fee.state': [state] }))
    expect(issues).toEqual([])
    expect(field).toMatchObject(expected)
  })
  test('elsewhere wants to know where', () => {
    const { issues } = read('fee', (entries) => ({ ...entries, 'fee.where': [''], 'fee.state': ['elsewhere'] }))
    expect(issues).toEqual([{ input: 'fee.where', message: 'Course fee: say where it is given' }])
  })
  test('removing one of several leaves the others; a kind outside the comparison cannot say none', () => {
    expect(read('fee', (entries) => ({ ...entries, [`${id}.remove`]: ['on'] })).field.facts).toEqual(draftField(birmingham, 'fee').facts.slice(1))
    expect(read('contact', (entries) => ({ ...entries, 'contact.state': ['says_none'] })).field.saysNone).toBe(false)
  })
})

describe('documents that disagree', () => {
  const roehampton = draftOfSeed('roehampton')
  const contested = draftField(roehampton, 'attendance_days')
  const [entry] = contested.contested
  const settle = (choice: string) => {
    const entries = { ...writeField('attendance_days', contested, contested), 'attendance_days.settle-0': [choice] }
    return readField('attendance_days', entries, { before: contested, live: null, by, on }).field
  }
  test('stay so, agree after all, or one reading is kept', () => {
    expect(settle('leave')).toEqual(contested)
    expect(settle('agree')).toEqual({ ...contested, contested: contested.contested.slice(1) })
    const [first = '', ...others] = entry?.factIds ?? []
    const kept = settle(`keep ${first}`)
    expect(kept.facts.map((fact) => fact.id)).toEqual(contested.facts.map((fact) => fact.id).filter((one) => !others.includes(one)))
    expect(kept.contested).toEqual([])
  })
})

test('every field stands in one part; a part changes only its own fields', () => {
  const fields = courseParts.flatMap(({ fields: own }) => own)
  expect(fields.toSorted()).toEqual(['award_offered', 'offered_by', 'title', ...factKinds].toSorted())
  const entries = { ...writeField('fee', draftField(birmingham, 'fee'), null), ...dearer }
  const { content } = applyPart(birmingham, { part: 'study', entries, live: null, by, on, mayMove: false })
  expect(content).toEqual(birmingham)
})
