import { describe, expect, test } from 'vitest'
import type { Entries } from '@/lib/domain/draft-content'
import { draftField, withDraftField } from '@/lib/domain/draft-field'
import { type FactKind, factKinds } from '@/lib/domain/fact-kinds'
import { applyPart } from '@/lib/forms/apply-part'
import { placeNames } from '@/lib/forms/check-places'
import { partEntries } from '@/lib/forms/part-entries'
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

describe('a reason of its own', () => {
  test('stays with a value that was removed, and with nothing that was not changed', () => {
    const typed = (entries: Entries) => ({ ...entries, [`${id}.remove`]: ['on'], 'fee.reason': ['No longer charged'] })
    expect(read('fee', typed).field.reason).toBe('No longer charged')
    expect(read('fee', (entries) => ({ ...entries, 'fee.reason': ['No longer charged'] })).field.reason).toBe('')
    // A changed value carries it itself.
    expect(read('fee', (entries) => ({ ...entries, ...dearer })).field.reason).toBe('')
  })
  test('stands in the form again, and goes with the removal', () => {
    const removed = read('fee', (entries) => ({ ...entries, [`${id}.remove`]: ['on'], 'fee.reason': ['No longer charged'] })).field
    const content = withDraftField(birmingham, 'fee', removed)
    expect(content.reasons).toEqual({ fee: 'No longer charged' })
    expect(writeField('fee', removed, draftField(birmingham, 'fee'))['fee.reason']).toEqual(['No longer charged'])
    expect(withDraftField(content, 'fee', draftField(birmingham, 'fee')).reasons).toEqual({})
  })
  test('is kept for a title', () => {
    const entries = { title: ['Another title'], 'head.reason': ['They renamed it'] }
    const { content } = applyPart(birmingham, { part: 'name', entries, live: birmingham, by, on, mayMove: false })
    expect([content.title, content.reasons]).toEqual(['Another title', { title: 'They renamed it' }])
    expect(partEntries(content, birmingham, 'name', () => 'new')['head.reason']).toEqual(['They renamed it'])
  })
})

describe('areas', () => {
  const places = placeNames([
    { name: 'Dudley', alias: 'Metropolitan Borough of Dudley', region: 'West Midlands' },
    { name: 'Telford and Wrekin', alias: null, region: 'West Midlands' },
  ])
  const typed = (name: string) => {
    const before = draftField(birmingham, 'area')
    const area = before.facts[0]?.id ?? ''
    const entries = { ...writeField('area', before, before), [`${area}.name`]: [name], 'area.reason': ['Told by the office'] }
    const { field, issues } = readField('area', entries, { before, live: null, by, on, places })
    return issues.length > 0 ? issues.map(({ input, message }) => [input.replace(area, 'it'), message]) : field.facts[0]?.value
  }
  test('are named as the list of authorities names them', () => {
    expect(typed('dudley')).toMatchObject({ name: 'Dudley' })
    expect(typed('Telford & Wrekin')).toMatchObject({ name: 'Telford and Wrekin' })
    expect(typed('Metropolitan borough of Dudley')).toMatchObject({ name: 'Dudley' })
    expect(typed('West Midlands')).toMatchObject({ name: 'West Midlands' })
  })
  test('that the list does not hold are said', () => {
    const sentence = 'Area: “Dudly” is no local authority or region that we know. Write one as in the list, such as “Dudley” or “West Midlands”'
    expect(typed('Dudly')).toEqual([['it.name', sentence]])
  })
})

test('every field stands in one part; a part changes only its own fields', () => {
  const fields = courseParts.flatMap(({ fields: own }) => own)
  expect(fields.toSorted()).toEqual(['award_offered', 'offered_by', 'title', ...factKinds].toSorted())
  const entries = { ...writeField('fee', draftField(birmingham, 'fee'), null), ...dearer }
  const { content } = applyPart(birmingham, { part: 'study', entries, live: null, by, on, mayMove: false })
  expect(content).toEqual(birmingham)
})
