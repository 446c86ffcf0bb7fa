import { afterEach, expect, test, vi } from 'vitest'
import { today } from '@/lib/clock'
import { inTransaction } from '@/lib/data/database'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { readStaffDraft } from '@/lib/data/staff-drafts'
import type { DraftContent } from '@/lib/domain/draft-content'
import type { Viewer } from '@/lib/domain/staff'
import { effectOf } from '@/lib/effect/effect-of'
import { effectSentences } from '@/lib/effect/effect-words'
import { courseHistory } from '@/lib/workflows/course-history'
import { openDraft } from '@/lib/workflows/open-draft'
import { previewDraft } from '@/lib/workflows/preview-draft'
import { previewWithdrawal } from '@/lib/workflows/preview-withdrawal'
import { publishDraft } from '@/lib/workflows/publish-draft'
import { publishDue } from '@/lib/workflows/publish-due'
import { restoreVersion } from '@/lib/workflows/restore-version'
import { saveDraft } from '@/lib/workflows/save-draft'
import { scheduleDraft } from '@/lib/workflows/schedule-draft'
import { withdrawCourse } from '@/lib/workflows/withdraw-course'
import { randomEdit, randomFrom } from '@/tests/builders/random-edit'
import { administrator, editorOf, readerOf } from '@/tests/builders/staff'
import { testDatabase } from './support/test-database'

const { current } = testDatabase('seeded')
const birmingham = 'university-of-birmingham'
const editor = editorOf(birmingham)
afterEach(() => vi.unstubAllEnvs())

const open = (viewer: Viewer, courseId = birmingham) => inTransaction((transaction) => openDraft(transaction, viewer, courseId))
const draftOf = async (draftId: string) => {
  const draft = await inTransaction((transaction) => readStaffDraft(transaction, draftId))
  if (!draft) throw new Error('The draft is closed.')
  return draft
}
async function drafted(viewer: Viewer, change: (content: DraftContent) => DraftContent, courseId = birmingham) {
  const draftId = await open(viewer, courseId)
  const { revision: baseRevision, content } = await draftOf(draftId)
  const saved = await inTransaction((transaction) => saveDraft(transaction, viewer, { draftId, baseRevision, content: change(content) }))
  if (saved.outcome !== 'saved') throw new Error('Somebody else saved it.')
  return { draftId, revision: saved.revision }
}
const publish = (viewer: Viewer, draft: { draftId: string; revision: number }, reason = 'New prospectus') =>
  inTransaction((transaction) => publishDraft(transaction, viewer, { ...draft, reason }))
const live = async (slug = birmingham) => (await getCatalogue()).courses.find((course) => course.slug === slug)

test('an edit that readers filter by is foretold in words of the filter', async () => {
  const draft = await drafted(editor, (content) => ({
    ...content,
    facts: content.facts.map((fact) =>
      fact.kind === 'fee'
        ? {
            ...fact,
            value: { ...fact.value, amountPence: 990_000, basis: 'course' as const },
            standing: 'edited' as const,
            edit: { by: editor.name, on: '2026-11-22', reason: 'New price list' },
          }
        : fact,
    ),
  }))
  const { effect } = await previewDraft(editor, draft.draftId)
  expect(effect.rows.map(({ row }) => row)).toContain('fee')
  expect(effectSentences(effect).list.join(' ')).toMatch(/It leaves “Fee up to £2,500”/)
  expect(await publish(editor, draft)).toMatchObject({ outcome: 'published' })
})

// Before the random edits, which may take away what it settles.
test('a removal, a contradiction that is settled and a title have reasons of their own in the history; the rest has that of the publication', async () => {
  const roehampton = 'university-of-roehampton'
  const draft = await drafted(
    administrator,
    (content) => ({
      ...content,
      title: 'Another title',
      facts: content.facts.filter(({ kind }) => kind !== 'support'),
      contested: content.contested.filter(({ kind }) => kind !== 'attendance_days'),
      saysNone: ['funding'],
      reasons: { title: 'They renamed it', support: 'No longer offered', attendance_days: 'The bracket fits ten' },
    }),
    roehampton,
  )
  expect(await publish(administrator, draft, 'New prospectus')).toMatchObject({ outcome: 'published' })
  const { entries } = await courseHistory(administrator, roehampton)
  expect(Object.fromEntries((entries[0]?.changes ?? []).map(({ field, reason }) => [field, reason]))).toMatchObject({
    title: 'They renamed it',
    contested: 'The bracket fits ten',
    saysNone: null,
  })
})

test('what was foretold of a publication is what it does, over 200 edits', async () => {
  const random = randomFrom(20_261_128)
  const slugs = (await getCatalogue()).courses.map(({ slug }) => slug)
  for (let at = 0; at < 200; at++) {
    const slug = slugs[Math.floor(random() * slugs.length)] ?? birmingham
    const before = await getCatalogue()
    const draft = await drafted(administrator, (content) => ({ ...content, ...randomEdit(content, random) }), slug)
    const foretold = await previewDraft(administrator, draft.draftId)
    expect(await publish(administrator, draft)).toMatchObject({ outcome: 'published', courseId: slug })
    const after = await getCatalogue()
    const { publishedAt: _, ...course } = after.courses.find((other) => other.slug === slug) ?? { publishedAt: '' }
    expect({ ...foretold.course, publishedAt: undefined }).toEqual({ ...course, publishedAt: undefined })
    expect(foretold.effect).toEqual(effectOf(before, after, slug, today()))
  }
})

test('a draft that is incomplete, was saved meanwhile, or is not yours is not published', async () => {
  const before = await getCatalogue()
  const unfinished = await drafted(editor, (content) => ({ ...content, title: '' }))
  expect(await publish(editor, unfinished)).toMatchObject({ outcome: 'incomplete', problems: [{ field: 'title' }] })
  const { draftId, revision } = await drafted(editor, (content) => ({ ...content, title: 'A title' }))
  await expect(publish(editor, { draftId, revision: revision - 1 })).rejects.toMatchObject({ code: 'conflict' })
  for (const viewer of [readerOf(birmingham), editorOf('university-of-worcester')]) {
    await expect(publish(viewer, { draftId, revision })).rejects.toMatchObject({ code: 'not_found' })
  }
  expect(await getCatalogue()).toBe(before)
  expect(await publish(editor, { draftId, revision })).toMatchObject({ outcome: 'published' })
  await expect(publish(editor, { draftId, revision })).rejects.toMatchObject({ code: 'not_found' })
})

test('a withdrawn course leaves everything but its own page, and a restored version brings it back as a new one', async () => {
  const { version } = await current().course.findUniqueOrThrow({ where: { id: birmingham } })
  const published = await live()
  const before = await getCatalogue()
  const { effect } = await previewWithdrawal(editor, birmingham)
  const withdraw = (viewer: Viewer, at: number) =>
    inTransaction((transaction) => withdrawCourse(transaction, viewer, { courseId: birmingham, version: at, because: 'the provider has stopped it' }))
  await expect(withdraw(readerOf(birmingham), version)).rejects.toMatchObject({ code: 'not_found' })
  await expect(withdraw(editor, version - 1)).rejects.toMatchObject({ code: 'conflict' })
  await withdraw(editor, version)
  const after = await getCatalogue()
  expect(effect).toEqual(effectOf(before, after, birmingham, today()))
  expect(await live()).toBeUndefined()
  expect(after.withdrawn).toMatchObject([{ slug: birmingham, withdrawnOn: '2026-11-22', because: 'the provider has stopped it' }])
  await expect(withdraw(editor, version)).rejects.toMatchObject({ code: 'conflict' })

  const restored = await inTransaction((transaction) =>
    restoreVersion(transaction, editor, { courseId: birmingham, version, baseVersion: version, reason: 'It goes on' }),
  )
  expect(restored.version).toBe(version + 1)
  expect({ ...(await live()), publishedAt: undefined }).toEqual({ ...published, publishedAt: undefined })
  expect((await getCatalogue()).withdrawn).toEqual([])
  const { entries } = await courseHistory(editor, birmingham)
  expect(entries[0]).toMatchObject({ version: version + 1, by: editor.name, reason: `Restored version ${version}: It goes on`, changes: [] })
  await expect(courseHistory(editorOf('university-of-worcester'), birmingham)).rejects.toMatchObject({ code: 'not_found' })
})

async function member(userId: string, role: 'editor' | 'administrator', providerIds: readonly string[]): Promise<Viewer> {
  await current().user.create({ data: { id: userId, name: 'Tom Hale', email: `${userId}@example.org` } })
  await current().staffMember.create({
    data: { userId, role, since: new Date(), providers: { create: providerIds.map((providerId) => ({ providerId })) } },
  })
  return { userId, name: 'Tom Hale', email: `${userId}@example.org`, role, providerIds }
}

test('a time that is set publishes the draft once, with the rights of that time; a save takes the time back', async () => {
  const viewer = await member('timed', 'editor', [birmingham])
  const at = new Date('2026-11-23T08:00:00Z')
  const schedule = (draft: { draftId: string; revision: number }) =>
    inTransaction((transaction) => scheduleDraft(transaction, viewer, { ...draft, reason: 'From Monday', at }))
  const first = await drafted(viewer, (content) => ({ ...content, title: 'Set for Monday' }))
  await schedule(first)
  const saved = await drafted(viewer, (content) => ({ ...content, title: 'Saved after it was set' }))
  expect((await draftOf(first.draftId)).publishAt).toBeNull()
  await schedule(saved)
  expect(await publishDue()).toBe(0)
  vi.stubEnv('CLOCK', '2026-11-23T08:00:01Z')
  const counts = await Promise.all([publishDue(), publishDue(), publishDue()])
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
  expect((await live())?.title).toBe('Saved after it was set')
  const { entries } = await courseHistory(viewer, birmingham)
  expect(entries[0]).toMatchObject({ by: 'Tom Hale', reason: 'From Monday' })

  vi.stubEnv('CLOCK', '2026-11-22T09:00:00Z')
  await schedule(await drafted(viewer, (content) => ({ ...content, title: 'Never' })))
  await current().staffMember.update({ where: { userId: 'timed' }, data: { endedAt: new Date() } })
  vi.stubEnv('CLOCK', '2026-11-23T08:00:01Z')
  expect(await publishDue()).toBe(0)
  expect((await live())?.title).toBe('Saved after it was set')
  expect(await current().staffDeed.count({ where: { deed: 'missed_time' } })).toBe(1)
})
