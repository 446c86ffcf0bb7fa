import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { inTransaction } from '@/lib/data/database'
import { once } from '@/lib/data/done-requests'
import { readStaffDraft } from '@/lib/data/staff-drafts'
import { findUpload } from '@/lib/data/uploads'
import type { Viewer } from '@/lib/domain/staff'
import { ProblemError } from '@/lib/problems'
import { overrulingOf } from '@/lib/review/overruling'
import { compareEditions } from '@/lib/workflows/compare-editions'
import { decideProposals } from '@/lib/workflows/decide-proposals'
import { readDesk } from '@/lib/workflows/desk'
import { driftedFields } from '@/lib/workflows/drifted-fields'
import { openDraft } from '@/lib/workflows/open-draft'
import { keepOverruled, rereadOverruled } from '@/lib/workflows/overrule-reader'
import { readUpload } from '@/lib/workflows/read-upload'
import { resumeUploads } from '@/lib/workflows/resume-uploads'
import { setReadingAside, settleReading } from '@/lib/workflows/settle-reading'
import { showReading } from '@/lib/workflows/show-reading'
import { showUpload } from '@/lib/workflows/show-upload'
import { type GivenUpload, storeUpload } from '@/lib/workflows/store-upload'
import { administrator, editorOf, readerOf } from '@/tests/builders/staff'
import { testDatabase } from './support/test-database'

const { current } = testDatabase('seeded')
const worcester = 'university-of-worcester'
const editor: Viewer = { ...editorOf(worcester), userId: 'user-worcester' }
const stranger: Viewer = { ...editorOf('university-of-birmingham'), userId: 'user-birmingham' }
const reader: Viewer = { ...readerOf(worcester), userId: 'user-reader' }

/** A member with an account, as the sign-in library keeps them. */
async function member({ userId, name, role, providerIds }: Viewer): Promise<void> {
  const at = new Date()
  await current().user.create({ data: { id: userId, name, email: `${userId}@team.example` } })
  await current().staffMember.create({
    data: { userId, role, since: at, providers: { create: providerIds.map((providerId) => ({ providerId })) } },
  })
}
beforeAll(async () => {
  for (const viewer of [editor, stranger, reader, administrator]) await member(viewer)
})

const page = (fee: string) => `National Award for SEN Coordination (NASENCO)
Postgraduate Certificate, University of Worcester

Course overview
Our course leads to the National Award for SEN Coordination. The course is offered by the University of Worcester for SENCOs in post.
It carries 60 credits at Masters level.

Teaching
There are 8 taught days. Teaching is always on a Thursday.

Fees
The course costs ${fee} for the whole course (2026/27).
`
const give = (text: string, more: Partial<GivenUpload> = {}): GivenUpload => ({
  name: 'page.txt',
  bytes: Buffer.from(text),
  about: { title: 'Worcester page', sourceKind: 'web_page', url: null, seenOn: '2026-11-01' },
  courseId: worcester,
  providerId: null,
  replacesId: null,
  ...more,
})
const store = (viewer: Viewer, given: GivenUpload) => inTransaction((transaction) => storeUpload(transaction, viewer, given))
async function add(viewer: Viewer, given: GivenUpload) {
  const id = await store(viewer, given)
  await readUpload(id)
  return showUpload(viewer, id)
}
const settle = (viewer: Viewer, id: string) => inTransaction((transaction) => settleReading(transaction, viewer, id))
const acceptAll = (viewer: Viewer, id: string) =>
  inTransaction((transaction) =>
    decideProposals(transaction, viewer, id, ({ facts }) =>
      facts.map((fact) => ({ factKey: fact.id, verdict: 'accepted' as const, correction: null, reason: null })),
    ),
  )
const codeOf = (error: unknown) => (error instanceof ProblemError ? error.code : error)
async function reading(upload: { importRunId: string | null }): Promise<string> {
  if (!upload.importRunId) throw new Error('The upload has no reading.')
  return upload.importRunId
}

test('a document is read, decided and settled into the open draft of its course; nothing is public and no draft comes by itself', async () => {
  const upload = await add(editor, give(page('£2,300')))
  expect(upload).toMatchObject({ status: 'done' })
  expect(await current().courseDraft.count({ where: { status: 'open' } })).toBe(0)
  const id = await reading(upload)
  const { queue, run, mayDecide } = await showReading(editor, id)
  expect([run.courseId, run.status, mayDecide]).toEqual([worcester, 'open', true])
  expect([...queue.disagree, ...queue.look].map(({ kind }) => kind)).toEqual(expect.arrayContaining(['fee', 'weekday']))
  await acceptAll(editor, id)
  const draftId = await settle(editor, id)
  const draft = await readStaffDraft(current(), draftId)
  expect(draft?.courseId).toBe(worcester)
  expect(draft?.content.documentIds[0]).toBe(upload.documentId)
  expect(draft?.content.facts.filter(({ kind }) => kind === 'weekday').map(({ value }) => value)).toEqual([{ day: 'thursday' }])
  expect(await current().importRun.findUnique({ where: { id }, select: { status: true } })).toEqual({ status: 'settled' })
  await expect(settle(editor, id).catch(codeOf)).resolves.toBe('conflict')
  await expect(acceptAll(editor, id).catch(codeOf)).resolves.toBe('conflict')
})

test('the same bytes again lead to the document that we have; to whom it is foreign they are refused', async () => {
  const bytes = page('£2,301')
  const first = await add(editor, give(bytes))
  const again = await add(administrator, give(bytes, { about: { ...give('').about, title: 'Another title' } }))
  expect(again).toMatchObject({ status: 'done', documentId: first.documentId, importRunId: null })
  const foreign = await add(stranger, give(bytes, { courseId: null, providerId: 'university-of-birmingham' }))
  expect([foreign.status, foreign.problem?.code, foreign.documentId]).toEqual(['refused', 'known', null])
})

test('a file that cannot be read is refused with a sentence and leaves nothing behind', async () => {
  const before = await Promise.all([current().sourceDocument.count(), current().importRun.count()])
  const upload = await add(editor, give('', { bytes: Buffer.from('%PDF-1.7 and then nothing') }))
  expect(upload).toMatchObject({ status: 'refused', documentId: null, problem: { code: 'damaged' } })
  expect(upload.problem?.message).toMatch(/^We could not read this file: .* Nothing was changed\.$/)
  expect(await Promise.all([current().sourceDocument.count(), current().importRun.count()])).toEqual(before)
  expect(await current().upload.findUnique({ where: { id: upload.id }, select: { bytes: true } })).toEqual({ bytes: null })
})

test('a process killed between storing and reading leaves an upload that is taken up, once nobody is seen at work on it', async () => {
  const waiting = await store(editor, give(page('£2,302')))
  const halfway = await store(editor, give(page('£2,303')))
  await current().upload.update({ where: { id: halfway }, data: { status: 'reading', done: 1, of: 3 } })
  await resumeUploads(2)
  expect(await findUpload(current(), waiting)).toMatchObject({ status: 'waiting' })
  for (let beat = 0; beat < 2; beat += 1) await resumeUploads(2)
  for (const id of [waiting, halfway]) expect(await findUpload(current(), id)).toMatchObject({ status: 'done' })
})

test('read twice at once, an upload becomes one document and one reading', async () => {
  const id = await store(editor, give(page('£2,304')))
  await Promise.all([readUpload(id), readUpload(id), readUpload(id)])
  const upload = await showUpload(editor, id)
  expect(upload.status).toBe('done')
  expect(await current().importRun.count({ where: { documentId: upload.documentId ?? '' } })).toBe(1)
})

test('decisions of two people at once are all kept; the later of one proposal stands', async () => {
  const id = await reading(await add(editor, give(page('£2,305'))))
  const keys = (await showReading(editor, id)).reading.facts.map((fact) => fact.id)
  const decide = (viewer: Viewer, factKey: string, verdict: 'accepted' | 'rejected') =>
    inTransaction((transaction) => decideProposals(transaction, viewer, id, () => [{ factKey, verdict, correction: null, reason: null }]))
  await Promise.all(keys.map((key, at) => decide(at % 2 ? editor : administrator, key, 'accepted')))
  await decide(administrator, keys[0] ?? '', 'rejected')
  const { decisions } = await showReading(editor, id)
  expect(decisions.map(({ factKey }) => factKey).toSorted()).toEqual(keys.toSorted())
  expect(decisions.find(({ factKey }) => factKey === keys[0])).toMatchObject({ verdict: 'rejected', by: administrator.name })
})

test('sent twice, a settling makes one draft', async () => {
  const upload = await add(administrator, give(page('£2,306'), { courseId: null, providerId: worcester }))
  const id = await reading(upload)
  await acceptAll(administrator, id)
  const requestId = randomUUID()
  const send = () => once(requestId, administrator.userId, async (transaction) => ({ path: await settleReading(transaction, administrator, id) }))
  const [one, other] = await Promise.all([send(), send()])
  expect(one.path).toBe(other.path)
  const draft = await readStaffDraft(current(), one.path)
  expect(draft).toMatchObject({ courseId: null, providerId: worcester, content: { provider: { name: 'University of Worcester' }, award: 'nasenco' } })
})

test('with nothing accepted there is nothing to settle; set aside, a reading gives nothing', async () => {
  const upload = await add(editor, give(page('£2,307')))
  const id = await reading(upload)
  await expect(settle(editor, id).catch(codeOf)).resolves.toBe('invalid')
  await inTransaction((transaction) => setReadingAside(transaction, editor, id, 'The wrong year'))
  expect((await showReading(editor, id)).run.status).toBe('set_aside')
  expect(await current().staffDeed.count({ where: { deed: 'set_document_aside', documentId: upload.documentId } })).toBe(1)
})

test('what the reader takes for no course is read as one when a person says so, with their reason; strangers and readers cannot', async () => {
  const bytes = 'Staff handbook\nWhere to park and when the library opens.\nThere are 7 taught days. The course costs £1,987 in 2026/27.\n'
  const upload = await add(editor, give(bytes, { about: { ...give('').about, title: 'A handbook' } }))
  const first = await reading(upload)
  const shown = await showReading(editor, first)
  expect([shown.reading.kind, shown.reading.facts.length, shown.mayOverrule, shown.mayDecide]).toEqual(['not_course', 0, true, false])
  expect((await showReading(reader, first)).mayOverrule).toBe(false)
  for (const viewer of [stranger, reader]) await expect(rereadOverruled(viewer, first, 'nasenco_course').catch(codeOf)).resolves.toBe('not_found')
  const reread = await rereadOverruled(editor, first, 'nasenco_course')
  if (!reread) throw new Error('The reader takes it for no course.')
  const id = await inTransaction((transaction) => keepOverruled(transaction, editor, reread, 'The page is ours'))
  const second = await showReading(editor, id)
  expect(second.reading.facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['fee']))
  expect([second.mayDecide, second.mayOverrule, second.run.courseId]).toEqual([true, false, worcester])
  expect(overrulingOf(second.run.about)).toMatchObject({ found: 'not_course', as: 'nasenco_course', reason: 'The page is ours', by: editor.name })
  const deed = { deed: 'overruled_reader', by: editor.name, courseId: worcester, documentId: upload.documentId }
  expect(await current().staffDeed.count({ where: deed })).toBe(1)
  await acceptAll(editor, id)
  const draft = await readStaffDraft(current(), await settle(editor, id))
  expect(draft?.content.facts.some(({ evidence }) => evidence.some(({ documentId }) => documentId === upload.documentId))).toBe(true)
})

test('a foreign document, upload or reading does not exist; a reader may look and not decide', async () => {
  const upload = await add(editor, give(page('£2,308')))
  const id = await reading(upload)
  await expect(showUpload(stranger, upload.id).catch(codeOf)).resolves.toBe('not_found')
  await expect(showReading(stranger, id).catch(codeOf)).resolves.toBe('not_found')
  await expect(acceptAll(stranger, id).catch(codeOf)).resolves.toBe('not_found')
  await expect(settle(stranger, id).catch(codeOf)).resolves.toBe('not_found')
  expect((await showReading(reader, id)).mayDecide).toBe(false)
  await expect(acceptAll(reader, id).catch(codeOf)).resolves.toBe('not_found')
  await expect(store(reader, give('A text')).catch(codeOf)).resolves.toBe('not_found')
  await expect(store(editor, give('A text', { courseId: 'university-of-birmingham' })).catch(codeOf)).resolves.toBe('not_found')
  await expect(store(editor, give('A text', { courseId: null, providerId: 'university-of-birmingham' })).catch(codeOf)).resolves.toBe('not_found')
})

test('where the reader is to say whose a document is, it is the viewer’s provider and course', async () => {
  const upload = await add(editor, give(page('£2,309'), { courseId: null }))
  const { run } = await showReading(editor, await reading(upload))
  expect([run.courseId, run.document.providerId]).toEqual([worcester, worcester])
})

test('a newer edition marks only the fields whose words moved or vanished, until somebody settles it', async () => {
  const seed = await current().sourceDocument.findFirstOrThrow({ where: { courses: { some: { courseId: 'university-of-birmingham' } } } })
  const text = seed.text.replace('£2,190', '£2,490')
  const edition = give(text, { courseId: null, replacesId: seed.id, about: { ...give('').about, title: 'Birmingham page, new edition' } })
  const upload = await add(stranger, edition)
  const id = await reading(upload)
  const drifted = await driftedFields(current(), 'university-of-birmingham')
  expect(drifted).toEqual([{ kind: 'fee', state: 'vanished', documentId: upload.documentId }])
  expect(await driftedFields(current(), worcester)).toEqual([])
  expect((await readDesk(stranger)).drifted.map(({ slug, fields }) => [slug, fields.map(({ kind }) => kind)])).toEqual([
    ['university-of-birmingham', ['fee']],
  ])
  expect((await readDesk(editor)).drifted).toEqual([])
  const { rows, facts } = await compareEditions(stranger, upload.documentId ?? '')
  const words = rows.flatMap(({ stretches }) =>
    stretches.filter(({ type }) => type !== 'same').map(({ type, text: changed }) => `${type} ${changed}`),
  )
  expect(words).toEqual(['removed £2,190', 'added £2,490'])
  expect(new Set(facts.filter(({ drift }) => drift.state !== 'unchanged').map(({ fact }) => fact.kind))).toEqual(new Set(['fee']))
  // A third edition stands beside the one before, or beside the first.
  const third = { ...edition, bytes: Buffer.from(text.replace('£2,490', '£2,590')), replacesId: upload.documentId }
  const newest = (await add(stranger, { ...third, about: { ...edition.about, title: 'Birmingham page, third edition' } })).documentId ?? ''
  const changedSince = async (olderId?: string) => {
    const compared = await compareEditions(stranger, newest, olderId)
    const changed = compared.rows.flatMap(({ stretches }) => stretches.filter(({ type }) => type !== 'same').map((stretch) => stretch.text))
    return [compared.older.id, changed, compared.facts.length > 0]
  }
  expect(await changedSince()).toEqual([upload.documentId, ['£2,490', '£2,590'], false])
  expect(await changedSince(seed.id)).toEqual([seed.id, ['£2,190', '£2,590'], true])
  await expect(compareEditions(stranger, newest, newest).catch(codeOf)).resolves.toBe('not_found')
  for (const run of await current().importRun.findMany({ where: { documentId: newest } }))
    await inTransaction((transaction) => setReadingAside(transaction, stranger, run.id, 'A misprint'))
  await inTransaction((transaction) => setReadingAside(transaction, stranger, id, 'A misprint'))
  expect(await driftedFields(current(), 'university-of-birmingham')).toEqual([])
})

test('an edit that a colleague has in the draft stays when a reading is settled into it', async () => {
  const draftId = await inTransaction((transaction) => openDraft(transaction, editor, worcester))
  const before = await readStaffDraft(current(), draftId)
  const id = await reading(await add(editor, give(page('£2,310'))))
  await inTransaction((transaction) =>
    decideProposals(transaction, editor, id, ({ facts }) =>
      facts.flatMap((fact) => (fact.kind === 'weekday' ? [{ factKey: fact.id, verdict: 'accepted' as const, correction: null, reason: null }] : [])),
    ),
  )
  expect(await settle(editor, id)).toBe(draftId)
  const after = await readStaffDraft(current(), draftId)
  const others = (draft: typeof before) => draft?.content.facts.filter(({ kind }) => kind !== 'weekday')
  expect(others(after)).toEqual(others(before))
  expect(after?.revision).toBe((before?.revision ?? 0) + 1)
})
