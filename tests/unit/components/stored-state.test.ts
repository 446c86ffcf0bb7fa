import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyState } from '@/components/release-time/planner-state'
import { readStored } from '@/components/release-time/stored-state'

const state = {
  ...emptyState({ phase: 'secondary', buyer: 'self', recommended: false }),
  rate: '250',
  notWorked: ['monday', 'friday'],
  dates: { 'best-practice-network': '14 October 2026' },
}

test('what the planner keeps comes back as it was', () => {
  expect(readStored(JSON.parse(JSON.stringify(state)))).toEqual(state)
})

test('whatever else a browser holds is nothing', () => {
  for (const key of Object.keys(state)) expect(readStored({ ...state, [key]: undefined }), key).toBeNull()
  expect(readStored({ ...state, phase: 'nursery' })).toBeNull()
  expect(readStored({ ...state, dates: { a: 1 } })).toBeNull()
  expect(readStored({ ...state, cohort: [] })).toBeNull()
  expect(readStored({ ...state, rate: 'x'.repeat(10_001) })).toBeNull()
  fc.assert(fc.property(fc.jsonValue(), (value) => readStored(value) === null))
})
