import { expect, test } from 'vitest'
import { mayAdd, mayEdit, mayManagePeople, maySee } from '@/lib/auth/rights'
import { administrator, editorOf, readerOf } from '@/tests/builders/staff'

const [own, other, shared] = [{ providerIds: ['worcester'] }, { providerIds: ['birmingham'] }, { providerIds: ['birmingham', 'worcester'] }]
const nobodys = { providerIds: [] }

test.each([
  [administrator, [true, true, true, true], [true, true, true, true]],
  [editorOf('worcester'), [true, false, true, false], [true, false, true, false]],
  [readerOf('worcester'), [true, false, true, false], [false, false, false, false]],
  [editorOf(), [false, false, false, false], [false, false, false, false]],
])('%o sees and changes what is theirs', (viewer, sees, edits) => {
  const records = [own, other, shared, nobodys]
  expect(records.map((record) => maySee(viewer, record))).toEqual(sees)
  expect(records.map((record) => mayEdit(viewer, record))).toEqual(edits)
})

test('people are the administrators’ business; editors of something may add', () => {
  const viewers = [administrator, editorOf('worcester'), readerOf('worcester'), editorOf()]
  expect(viewers.map(mayManagePeople)).toEqual([true, false, false, false])
  expect(viewers.map(mayAdd)).toEqual([true, true, false, false])
})
