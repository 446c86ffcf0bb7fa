import { expect, test } from 'vitest'
import { uploadWords } from '@/components/staff/documents/upload-words'
import { writeFact } from '@/lib/forms/write-fact'
import { countDecisions, firstOpen } from '@/lib/review/count-decisions'
import { type QueueItem, reviewQueue } from '@/lib/review/review-queue'
import { decideItem } from '@/lib/workflows/decide-item'
import { draftOfSeed } from '@/tests/builders/draft-of-seed'

const { facts, contested, elsewhere } = draftOfSeed('roehampton')
const reading = { kind: 'nasenco_course' as const, editionFrom: null, editionTo: null, notStated: [], facts, contested, elsewhere }
const queue = reviewQueue(reading, { live: null, decisions: [], drift: new Map(), year: 2026 })
const [days] = queue.disagree
const [single] = queue.look
const viewer = { name: 'Priya Nair' }
const plain = { reading: 'all', over: 'keep', reason: '' }
const found = (item: QueueItem | undefined): QueueItem => {
  if (!item) throw new Error('There is no such item.')
  return item
}
const verdictsOf = (decisions: ReturnType<typeof decideItem>) => ('issues' in decisions ? [] : decisions.map(({ verdict }) => verdict))

test('both readings are accepted, or one and not the other', () => {
  const item = found(days)
  expect(new Set(verdictsOf(decideItem(item, { ...plain, verdict: 'accept' }, {}, viewer)))).toEqual(new Set(['accepted']))
  const one = decideItem(item, { ...plain, verdict: 'accept', reading: '0' }, {}, viewer)
  const kept = 'issues' in one ? [] : one.filter(({ verdict }) => verdict === 'accepted').map(({ factKey }) => factKey)
  expect(kept).toEqual(item.readings[0]?.map(({ id }) => id))
  expect(verdictsOf(one)).toContain('rejected')
})

test('a correction of readings that disagree says what becomes of the others', () => {
  const item = found(days)
  const fact = item.readings[0]?.[0]
  if (!fact) throw new Error('The item has no fact.')
  const answer = decideItem(item, { ...plain, verdict: 'correct', reason: 'They told us' }, writeFact(fact), viewer)
  const others = 'issues' in answer ? [] : answer.filter(({ factKey }) => factKey !== fact.id)
  expect(others.length).toBeGreaterThan(0)
  for (const other of others) expect(other).toMatchObject({ verdict: 'rejected', reason: 'Another reading was corrected' })
})

test('a rejection keeps its reason; the document’s value takes the place of staff’s only when that is chosen', () => {
  const item = found(single)
  expect(decideItem(item, { ...plain, verdict: 'reject', reason: 'An old price' }, {}, viewer)).toMatchObject([
    { verdict: 'rejected', reason: 'An old price' },
  ])
  expect(decideItem(item, { ...plain, verdict: 'accept' }, {}, viewer)).toMatchObject([{ correction: null }])
  expect(decideItem(item, { ...plain, verdict: 'accept', over: 'take' }, {}, viewer)).toMatchObject([{ correction: { overEdit: true } }])
})

test('a correction wants a reason and a value that can be read', () => {
  const item = found([...queue.look, ...queue.same].find(({ kind }) => kind === 'weekday'))
  const fact = item.readings[0]?.[0]
  if (!fact) throw new Error('The item has no fact.')
  const typed = { ...writeFact(fact), [`${fact.id}.day`]: ['friday'] }
  expect(decideItem(item, { ...plain, verdict: 'correct', reason: 'They moved it' }, typed, viewer)).toMatchObject([
    { verdict: 'corrected', reason: 'They moved it', correction: { value: { day: 'friday' } } },
  ])
  expect(decideItem(item, { ...plain, verdict: 'correct' }, typed, viewer)).toEqual({
    issues: [{ input: 'reason', message: 'Reason: say why you correct it' }],
  })
  expect(decideItem(item, { ...plain, verdict: 'correct', reason: 'Why' }, { ...typed, [`${fact.id}.day`]: [''] }, viewer)).toEqual({
    issues: [{ input: `${fact.id}.day`, message: 'Day: choose one' }],
  })
})

test('the next open thing follows the one that was decided, then the first before it', () => {
  const items = queue.look.slice(0, 3)
  const decided = (item: QueueItem): QueueItem => ({
    ...item,
    decided: item.factKeys.map((factKey) => ({
      factKey,
      verdict: 'rejected' as const,
      correction: null,
      reason: null,
      by: 'Priya Nair',
      on: '2026-11-22',
    })),
  })
  const [one, two, three] = [found(items[0]), found(items[1]), found(items[2])]
  expect(firstOpen([one, two, three], one.key)?.key).toBe(two.key)
  expect(firstOpen([one, two, decided(three)], two.key)?.key).toBe(one.key)
  expect(countDecisions([one, decided(two), three])).toEqual({ accepted: 0, rejected: 1, open: 2 })
})

test.each([
  [{ status: 'waiting' as const, done: 0, of: 0, problem: null }, 'Waiting to be read.'],
  [{ status: 'reading' as const, done: 3, of: 12, problem: null }, 'Read 3 of 12 pages.'],
  [{ status: 'reading' as const, done: 0, of: 0, problem: null }, 'Reading the document.'],
  [{ status: 'refused' as const, done: 0, of: 0, problem: { message: 'We could not read this file.' } }, 'We could not read this file.'],
])('progress in words: %j', (upload, words) => {
  expect(uploadWords(upload)).toBe(words)
})
