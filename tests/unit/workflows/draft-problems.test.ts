import { expect, test } from 'vitest'
import { draftField } from '@/lib/domain/draft-field'
import { rollOver } from '@/lib/domain/roll-over'
import { applyPart } from '@/lib/forms/apply-part'
import { blankRow, partEntries } from '@/lib/forms/part-entries'
import { draftProblems } from '@/lib/workflows/draft-problems'
import { draftOfSeed } from '../../builders/draft-of-seed'

const content = draftOfSeed('birmingham')
const by = { by: 'Anna Reed', on: '2026-11-28' }
const part = { part: 'money', live: content, mayMove: false, ...by } as const
const newId = (kind: string) => `${kind}-new`

test('nothing stops what the documents say', () => {
  expect(draftProblems(content)).toEqual([])
})

test('a title that is missing, values that cannot be read and fields to confirm stop it, in the order of the form', () => {
  const id = draftField(content, 'fee').facts[0]?.id ?? ''
  const entries = { ...partEntries(content, content, 'money', newId), [`${id}.academicYear`]: ['26-27'] }
  const { content: typed, issues } = applyPart(content, { ...part, entries })
  const problems = draftProblems({ ...rollOver(typed, '2027/28', by), title: '' })
  expect(issues).toEqual([
    { input: `${id}.academicYear`, message: 'Academic year: write it as 2026/27' },
    { input: 'fee.reason', message: 'Reason: say why you changed the fee' },
  ])
  expect(problems[0]).toEqual({ field: 'title', part: 'name', input: 'title', message: 'Title: give the course a title' })
  expect(problems).toEqual(expect.arrayContaining(issues.map((issue) => ({ field: 'fee', part: 'money', ...issue }))))
  expect(problems).toContainEqual({
    field: 'fee',
    part: 'money',
    input: 'fee.confirm',
    message: 'Course fee: confirm it for the new year, or change it',
  })
})

test('the form shows again what cannot be read, what was kept before that, and always one empty row', () => {
  const id = draftField(content, 'fee').facts[0]?.id ?? ''
  const fresh = partEntries(content, content, 'money', newId)
  const { content: typed } = applyPart(content, { ...part, entries: { ...fresh, [`${id}.amountPence`]: ['lots'] } })
  const again = partEntries(typed, content, 'money', newId)
  expect(again[`${id}.amountPence`]).toEqual(['lots'])
  expect(again['fee.facts']).toEqual(fresh['fee.facts'])
  expect(partEntries(typed, content, 'money', newId, { ...fresh, [`${id}.amountPence`]: ['kept'] })[`${id}.amountPence`]).toEqual(['kept'])
  expect(blankRow('fee', again, new Set(draftField(content, 'fee').facts.map((fact) => fact.id)))).toBe('fee-new')
})

test('confirming a field for the new year takes it off the list, and nothing else does', () => {
  const rolled = rollOver(content, '2027/28', by)
  const entries = partEntries(rolled, content, 'money', newId)
  expect(applyPart(rolled, { ...part, entries }).content.toConfirm).toContain('fee')
  const confirmed = applyPart(rolled, { ...part, entries: { ...entries, 'fee.confirm': ['on'] } })
  expect(confirmed.issues).toEqual([])
  expect(confirmed.content.toConfirm).toEqual(rolled.toConfirm.filter((field) => field !== 'fee'))
})
