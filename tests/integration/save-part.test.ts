import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inTransaction } from '@/lib/data/database'
import { once } from '@/lib/data/done-requests'
import { keepInput, readKeptInput } from '@/lib/data/kept-input'
import { readDraftRevision, readStaffDraft } from '@/lib/data/staff-drafts'
import type { Entries } from '@/lib/domain/draft-content'
import { draftField } from '@/lib/domain/draft-field'
import type { Viewer } from '@/lib/domain/staff'
import { writeField } from '@/lib/forms/write-field'
import { catchUpDraft, showCatchUp } from '@/lib/workflows/catch-up-draft'
import { openDraft } from '@/lib/workflows/open-draft'
import { publishCourse } from '@/lib/workflows/publish-course'
import { publishDraft } from '@/lib/workflows/publish-draft'
import { rollOverCourse } from '@/lib/workflows/roll-over-course'
import { type Choices, savePart } from '@/lib/workflows/save-part'
import { showCourse } from '@/lib/workflows/show-course'
import { administrator, editorOf, readerOf } from '../builders/staff'
import { testDatabase } from './support/test-database'

const { current } = testDatabase('seeded')
const slug = 'university-of-birmingham'
const viewer = editorOf(slug)
const named = (at: number): Viewer => ({ ...viewer, userId: `editor-${at}`, name: `Editor ${at}` })
const draftNow = async (draftId: string) => {
  const draft = await inTransaction((transaction) => readStaffDraft(transaction, draftId))
  if (!draft) throw new Error('The draft is closed.')
  return draft
}
const open = () => inTransaction((transaction) => openDraft(transaction, viewer, slug))

/** The form of the fee, as somebody sees it now, with another price. */
async function dearer(draftId: string, pounds: string, reason = 'Price list'): Promise<{ baseRevision: number; entries: Entries; feeId: string }> {
  const { content, revision } = await draftNow(draftId)
  const field = draftField(content, 'fee')
  const feeId = field.facts[0]?.id ?? ''
  return {
    baseRevision: revision,
    feeId,
    entries: { ...writeField('fee', field, null), [`${feeId}.amountPence`]: [pounds], 'fee.reason': [reason] },
  }
}

/** Saves as the handler of the form does: once, and what is in conflict is kept. */
function save(who: Viewer, draftId: string, typed: { baseRevision: number; entries: Entries }, requestId: string = randomUUID(), choices?: Choices) {
  return once(requestId, who.userId, async (transaction) => {
    const saved = await savePart(transaction, who, { draftId, part: 'money', baseRevision: typed.baseRevision, entries: typed.entries }, choices)
    if (saved.outcome === 'saved') return { path: `saved ${saved.revision} ${saved.beside}` }
    return { path: `kept ${await keepInput(who.userId, 'conflict', { entries: typed.entries, issues: [] }, transaction)}` }
  })
}

test('fifty people save one field at once: one wins, and what the other forty-nine typed is kept; each can be saved afterwards', async () => {
  const draftId = await open()
  const typed = await Promise.all(Array.from({ length: 50 }, (_, at) => dearer(draftId, String(3000 + at), `Reason ${at}`)))
  const answers = await Promise.all(typed.map((form, at) => save(named(at), draftId, form)))
  const winners = answers.flatMap(({ path }, at) => (path.startsWith('saved') ? [at] : []))
  expect(winners).toHaveLength(1)
  const [winner = -1] = winners
  const after = await draftNow(draftId)
  expect(after).toMatchObject({ revision: 2, updatedBy: `Editor ${winner}` })
  expect(draftField(after.content, 'fee').facts[0]).toMatchObject({
    value: { amountPence: (3000 + winner) * 100 },
    edit: { reason: `Reason ${winner}` },
  })
  for (const [at, { path }] of answers.entries()) {
    if (at === winner) continue
    const kept = await readKeptInput(path.slice('kept '.length), named(at).userId, 'conflict')
    expect(kept?.entries).toEqual(typed[at]?.entries)
    const { revision } = await draftNow(draftId)
    const form = typed[at]
    if (!form) throw new Error('Nothing was typed.')
    expect((await save(named(at), draftId, form, randomUUID(), { against: revision, sides: { fee: 'yours' } })).path).toBe(
      `saved ${revision + 1} ${revision}`,
    )
  }
  const last = await draftNow(draftId)
  expect(last.revision).toBe(51)
  for (let revision = 1; revision <= 51; revision++)
    expect(await inTransaction((transaction) => readDraftRevision(transaction, draftId, revision))).not.toBeNull()
})

test('changes of different fields merge by themselves, however many save at once', async () => {
  const draftId = await open()
  const { content, revision } = await draftNow(draftId)
  const kinds = ['start', 'application_deadline', 'entry_year', 'intake_status'] as const
  const values = { start: 'January 2027', application_deadline: '4 December 2026', entry_year: '2026/27', intake_status: 'open' }
  const keys = { start: 'date', application_deadline: 'date', entry_year: 'academicYear', intake_status: 'status' }
  const before = kinds.map((kind) => draftField(content, kind).facts.length)
  const saved = await Promise.all(
    kinds.map((kind, at) => {
      const own = writeField(kind, draftField(content, kind), null)
      const ids = [...(own[`${kind}.facts`] ?? []), `${kind}-new`]
      const entries = { ...own, [`${kind}.facts`]: ids, [`${kind}-new.${keys[kind]}`]: [values[kind]], [`${kind}.reason`]: ['Told by phone'] }
      return inTransaction((transaction) => savePart(transaction, named(at), { draftId, part: 'dates', baseRevision: revision, entries }))
    }),
  )
  expect(saved.map(({ outcome }) => outcome)).toEqual(kinds.map(() => 'saved'))
  const after = await draftNow(draftId)
  expect(after.revision).toBe(revision + kinds.length)
  expect(kinds.map((kind) => draftField(after.content, kind).facts.length)).toEqual(before.map((count) => count + 1))
})

test('sent twice, a form saves once', async () => {
  const draftId = await open()
  const typed = await dearer(draftId, '4,000')
  const id = randomUUID()
  const answers = await Promise.all([save(viewer, draftId, typed, id), save(viewer, draftId, typed, id), save(viewer, draftId, typed, id)])
  expect(new Set(answers.map(({ path }) => path)).size).toBe(1)
  expect((await draftNow(draftId)).revision).toBe(typed.baseRevision + 1)
})

test('a choice made against what somebody saved over again is a conflict again', async () => {
  const draftId = await open()
  const [mine, theirs] = [await dearer(draftId, '5,000'), await dearer(draftId, '5,100')]
  await save(named(1), draftId, theirs)
  const against = (await draftNow(draftId)).revision
  await save(named(2), draftId, await dearer(draftId, '5,200'))
  const late = await save(viewer, draftId, mine, randomUUID(), { against, sides: { fee: 'yours' } })
  expect(late.path).toMatch(/^kept /)
  const { revision } = await draftNow(draftId)
  expect((await save(viewer, draftId, mine, randomUUID(), { against: revision, sides: { fee: 'yours' } })).path).toBe(
    `saved ${revision + 1} ${revision}`,
  )
})

test('what cannot be read is saved as it was typed, and stands in the draft beside what it held', async () => {
  const draftId = await open()
  const typed = await dearer(draftId, 'about six thousand')
  const before = draftField((await draftNow(draftId)).content, 'fee')
  const saved = await inTransaction((transaction) => savePart(transaction, viewer, { draftId, part: 'money', ...typed }))
  expect(saved).toMatchObject({ outcome: 'saved', issues: [{ input: `${typed.feeId}.amountPence` }] })
  const after = draftField((await draftNow(draftId)).content, 'fee')
  expect(after.facts).toEqual(before.facts)
  expect(after.pending?.[`${typed.feeId}.amountPence`]).toEqual(['about six thousand'])
})

test('a reader, and an editor of another provider, save nothing: the draft is not there', async () => {
  const draftId = await open()
  const typed = await dearer(draftId, '6,000')
  for (const stranger of [readerOf(slug), editorOf('university-of-worcester')]) {
    await expect(save(stranger, draftId, typed)).rejects.toMatchObject({ code: 'not_found' })
    await expect(inTransaction((transaction) => openDraft(transaction, stranger, slug))).rejects.toMatchObject({ code: 'not_found' })
    await expect(inTransaction((transaction) => rollOverCourse(transaction, stranger, slug, '2027/28'))).rejects.toMatchObject({ code: 'not_found' })
    await expect(showCatchUp(stranger, draftId)).rejects.toMatchObject({ code: 'not_found' })
  }
  expect((await draftNow(draftId)).revision).toBe(typed.baseRevision)
})

test('a draft takes in what was published past its base: by itself where they do not clash, by choice where they do', async () => {
  const course = 'university-of-worcester'
  const draftId = await inTransaction((transaction) => openDraft(transaction, administrator, course))
  const { content } = await draftNow(draftId)
  const field = draftField(content, 'course_title')
  const id = field.facts[0]?.id ?? ''
  const entries = {
    ...writeField('course_title', field, null),
    [`${id}.title`]: ['The draft’s title'],
    'course_title.reason': ['Web page'],
    title: ['Draft’s'],
  }
  await inTransaction((transaction) => savePart(transaction, administrator, { draftId, part: 'name', baseRevision: 1, entries }))
  const { pending: _, toConfirm: __, ...base } = content
  const publication = { courseId: course, baseVersion: 1, by: 'Rosa Lund', at: new Date('2026-11-22T10:00:00Z'), reason: 'Restored' }
  await inTransaction((transaction) => publishCourse(transaction, { ...publication, content: { ...base, title: 'Published', award: 'other' } }))
  const { merge } = await showCatchUp(administrator, draftId)
  expect(merge.conflicts.map(({ field: name }) => name)).toEqual(['title'])
  expect(merge.kept.map(({ field: name, who }) => `${name} ${who}`)).toEqual(['award_offered them', 'course_title you'])
  const catchUp = (sides: Choices['sides']) =>
    inTransaction((transaction) => catchUpDraft(transaction, administrator, { draftId, revision: 2, version: 2, sides }))
  expect(await catchUp({})).toBeNull()
  expect(await catchUp({ title: 'theirs' })).toBe(3)
  const after = await draftNow(draftId)
  expect(after).toMatchObject({ baseVersion: 2, content: { title: 'Published', award: 'other' } })
  expect(draftField(after.content, 'course_title').facts[0]?.value).toEqual({ title: 'The draft’s title' })
  expect(await current().draftRevision.count({ where: { draftId } })).toBe(3)
})

test('an administrator gives a course to another provider: its editors answer for it from the publication on; an editor cannot', async () => {
  const course = 'university-of-roehampton'
  const draftId = await inTransaction((transaction) => openDraft(transaction, administrator, course))
  const give = async (who: Viewer) => {
    const { content, revision } = await draftNow(draftId)
    const entries = {
      title: [content.title],
      award_offered: [content.award],
      'offered_by.name': ['University of Worcester'],
      'offered_by.type': [''],
    }
    await inTransaction((transaction) => savePart(transaction, who, { draftId, part: 'name', baseRevision: revision, entries }))
    return (await draftNow(draftId)).content.provider.name
  }
  expect(await give(editorOf(course))).toBe('University of Roehampton')
  expect(await give(administrator)).toBe('University of Worcester')
  const provider = () => current().course.findUnique({ where: { id: course }, select: { slug: true, provider: { select: { slug: true } } } })
  expect((await provider())?.provider.slug).toBe(course)
  const { revision } = await draftNow(draftId)
  await inTransaction((transaction) => publishDraft(transaction, administrator, { draftId, revision, reason: 'Worcester runs it now' }))
  expect(await provider()).toEqual({ slug: course, provider: { slug: 'university-of-worcester' } })
  await expect(showCourse(editorOf('university-of-worcester'), course)).resolves.toMatchObject({ mayEdit: true })
  await expect(showCourse(editorOf(course), course)).rejects.toMatchObject({ code: 'not_found' })
})
