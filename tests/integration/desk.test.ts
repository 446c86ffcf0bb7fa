import { expect, test } from 'vitest'
import { inTransaction } from '@/lib/data/database'
import { readDesk } from '@/lib/workflows/desk'
import { openDraft } from '@/lib/workflows/open-draft'
import { administrator, editorOf, readerOf } from '@/tests/builders/staff'
import { testDatabase } from './support/test-database'

testDatabase('seeded')
const birmingham = 'university-of-birmingham'

test('an administrator sees what every course needs; each need is one of the published course', async () => {
  const { courses, drafts, recent } = await readDesk(administrator)
  expect(courses).toHaveLength(5)
  expect(courses.find(({ slug }) => slug === 'university-of-roehampton')?.contested).toContain('attendance_days')
  expect(courses.find(({ slug }) => slug === birmingham)?.old).toContain('fee')
  expect(courses.every(({ known, of }) => known > 0 && known <= of)).toBe(true)
  expect(drafts).toEqual([])
  expect(recent).toHaveLength(5)
})

test('an editor and a reader see the courses, drafts and changes of their own providers only', async () => {
  await inTransaction((transaction) => openDraft(transaction, administrator, birmingham))
  await inTransaction((transaction) => openDraft(transaction, administrator, 'university-of-worcester'))
  for (const viewer of [editorOf(birmingham), readerOf(birmingham)]) {
    const { courses, drafts, recent } = await readDesk(viewer)
    expect(courses.map(({ slug }) => slug)).toEqual([birmingham])
    expect(drafts.map(({ courseId }) => courseId)).toEqual([birmingham])
    expect(recent.map(({ courseSlug }) => courseSlug)).toEqual([birmingham])
  }
  expect((await readDesk(editorOf())).courses).toEqual([])
})

test('the editors of a consortium answer for the course that it shares with its members, the members do not for the consortium', async () => {
  const { courses } = await readDesk(administrator)
  const shared = courses.find(({ provider }) => /consortium/i.test(provider))
  if (!shared) throw new Error('No consortium among the seeds.')
  expect((await readDesk(editorOf(shared.slug))).courses.map(({ slug }) => slug)).toEqual([shared.slug])
  expect((await readDesk(editorOf('plymouth-university'))).courses).toEqual([])
})
