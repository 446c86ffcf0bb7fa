import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CourseFact, courseFactSchema } from '@/lib/domain/course-content'
import { type DraftContent, draftContentSchema } from '@/lib/domain/draft-content'
import type { FactKind } from '@/lib/domain/fact-kinds'
import type { Decided, Reading } from '@/lib/review/reading'
import { settleProposals } from '@/lib/review/settle-proposals'
import { saysTheSame } from '@/lib/review/slots'
import { draftOfSeed } from '@/tests/builders/draft-of-seed'

const words = (documentId: string, start = 0) => [{ documentId, start, end: start + 5, quote: 'words' }]
const fact = (kind: FactKind, value: unknown, rest: Record<string, unknown> = {}): CourseFact =>
  courseFactSchema.parse({ id: `${kind}-1`, kind, value, qualifier: 'exact', standing: 'stated', scope: {}, evidence: words('new'), ...rest })
const fee = (pounds: number, rest: Record<string, unknown> = {}) =>
  fact('fee', { amountPence: pounds * 100, currency: 'GBP', basis: 'course', residency: 'any', vat: 'excluded' }, rest)
const weekday = (day: string, rest: Record<string, unknown> = {}) => fact('weekday', { day }, rest)
const area = (name: string, rest: Record<string, unknown> = {}) => fact('area', { name, relation: 'partner' }, rest)
const edit = { by: 'Tom Hale', on: '2026-11-21', reason: 'The office said so' }
const old = { evidence: words('old') }

const live = (facts: readonly CourseFact[], more: Partial<DraftContent> = {}): DraftContent =>
  draftContentSchema.parse({
    title: 'National Award for SEN Coordination',
    award: 'nasenco',
    provider: { name: 'Fenside Alliance', type: null, givenByStaff: false },
    documentIds: ['old'],
    facts,
    contested: [],
    elsewhere: [],
    ...more,
  })
const reading = (facts: readonly CourseFact[], more: Partial<Reading> = {}): Reading => ({
  kind: 'nasenco_course',
  editionFrom: 2026,
  editionTo: 2027,
  facts: [...facts],
  contested: [],
  notStated: [],
  elsewhere: [],
  ...more,
})
const decide = (factKey: string, verdict: Decided['verdict'] = 'accepted', more: Partial<Decided> = {}): Decided => ({
  ...{ factKey, verdict, correction: null, reason: null, by: 'Priya Nair', on: '2026-11-22' },
  ...more,
})
const beside = { documentId: 'new', replacedIds: new Set<string>() }
const edition = { documentId: 'new', replacedIds: new Set(['old']) }
const valuesOf = (content: DraftContent, kind: FactKind) => content.facts.filter((one) => one.kind === kind).map(({ value }) => value)

test('an accepted fact takes the place of what the older document said, under its id', () => {
  const settled = settleProposals(live([fee(900, old), weekday('monday', old)]), reading([fee(950)]), [decide('fee-1')], beside)
  expect(settled.facts.map(({ id, value }) => [id, value])).toEqual([
    ['weekday-1', { day: 'monday' }],
    ['fee-1', fee(950).value],
  ])
  expect(settled.documentIds).toEqual(['new', 'old'])
})

test('nothing decided changes nothing', () => {
  const base = live([fee(900, old)])
  expect(settleProposals(base, reading([fee(950), weekday('monday')]), [], beside)).toEqual(base)
})

test('a rejected fact stays out, and what was live stays', () => {
  const settled = settleProposals(live([fee(900, old)]), reading([fee(950)]), [decide('fee-1', 'rejected')], beside)
  expect(valuesOf(settled, 'fee')).toEqual([fee(900).value])
})

test('another scope is another question', () => {
  const settled = settleProposals(live([fee(900, old)]), reading([fee(700, { scope: { route: 'distance' } })]), [decide('fee-1')], beside)
  expect(settled.facts.map(({ id }) => id)).toEqual(['fee-1', 'fee-2'])
})

test('of a list, what the document affirms stays even if only the addition was accepted', () => {
  const base = live([area('Rutland', { ...old, id: 'area-1' }), area('Derby', { ...old, id: 'area-2' }), area('Kent', { ...old, id: 'area-3' })])
  const said = reading([area('Rutland', { id: 'area-1' }), area('Dudley', { id: 'area-2' }), area('Derby', { id: 'area-3' })])
  const settled = settleProposals(base, said, [decide('area-2')], beside)
  expect(valuesOf(settled, 'area').map((value) => 'name' in value && value.name)).toEqual(['Rutland', 'Derby', 'Dudley'])
})

test('exact agreement adds the words; in a newer edition they take the place of the older', () => {
  const both = settleProposals(live([fee(900, old)]), reading([fee(900)]), [decide('fee-1')], beside)
  expect(both.facts[0]?.evidence.map(({ documentId }) => documentId)).toEqual(['new', 'old'])
  const newer = settleProposals(live([fee(900, old)]), reading([fee(900)]), [decide('fee-1')], edition)
  expect(newer.facts[0]?.evidence.map(({ documentId }) => documentId)).toEqual(['new'])
  expect(newer.documentIds).toEqual(['new'])
})

test('in a newer edition a later year takes the place of the earlier; another document adds it', () => {
  const year = (academicYear: string, more = {}) => courseFactSchema.parse({ ...fee(900, more), value: { ...fee(900).value, academicYear } })
  const said = reading([year('2026/27')])
  expect(valuesOf(settleProposals(live([year('2025/26', old)]), said, [decide('fee-1')], edition), 'fee')).toEqual([year('2026/27').value])
  expect(valuesOf(settleProposals(live([year('2025/26', old)]), said, [decide('fee-1')], beside), 'fee')).toHaveLength(2)
})

test('a value that staff set stands with the words that it overrides', () => {
  const base = live([fee(800, { ...old, standing: 'edited', edit })])
  const [stands] = settleProposals(base, reading([fee(950, { evidence: words('new', 40) })]), [decide('fee-1')], edition).facts
  expect(stands).toMatchObject({ id: 'fee-1', edit, standing: 'edited', value: fee(800).value, evidence: words('new', 40) })
})

test('unless the person decides otherwise', () => {
  const base = live([fee(800, { ...old, standing: 'edited', edit })])
  const settled = settleProposals(base, reading([fee(950)]), [decide('fee-1', 'accepted', { correction: { overEdit: true } })], edition)
  expect(settled.facts).toEqual([fee(950)])
})

test('a correction is a value of staff, with reason and the words that it overrides', () => {
  const correction = { value: { ...fee(950).value, vat: 'included' } }
  const [corrected] = settleProposals(
    live([fee(900, old)]),
    reading([fee(950)]),
    [decide('fee-1', 'corrected', { correction, reason: 'VAT is in it' })],
    beside,
  ).facts
  expect(corrected).toMatchObject({
    id: 'fee-1',
    standing: 'edited',
    value: correction.value,
    evidence: words('new'),
    edit: { by: 'Priya Nair', on: '2026-11-22', reason: 'VAT is in it' },
  })
})

test('a contradiction is carried while two of its facts are', () => {
  const days = (min: number, id: string) => fact('attendance_days', { min, max: min, type: 'taught', per: 'programme' }, { id })
  const said = reading([days(9, 'attendance_days-1'), days(10, 'attendance_days-2')], {
    contested: [{ kind: 'attendance_days', factIds: ['attendance_days-1', 'attendance_days-2'], note: '9 or 10' }],
  })
  const base = live([{ ...days(8, 'attendance_days-1'), ...old }])
  const both = settleProposals(base, said, [decide('attendance_days-1'), decide('attendance_days-2')], beside)
  expect(both.contested).toEqual([{ kind: 'attendance_days', factIds: both.facts.map(({ id }) => id), note: '9 or 10' }])
  const one = settleProposals(base, said, [decide('attendance_days-1'), decide('attendance_days-2', 'rejected')], beside)
  expect([one.contested, valuesOf(one, 'attendance_days')]).toEqual([[], [days(9, 'attendance_days-1').value]].map((list) => list))
})

test('a pointer comes in when it is accepted; the older edition’s goes', () => {
  const pointer = (where: string, documentId: string) => ({ kind: 'fee' as const, where, evidence: words(documentId) })
  const base = live([], { elsewhere: [pointer('the office', 'old')] })
  const said = reading([], { elsewhere: [pointer('the finance page', 'new')] })
  expect(settleProposals(base, said, [decide('elsewhere-1')], edition).elsewhere).toEqual([pointer('the finance page', 'new')])
  expect(settleProposals(base, said, [decide('elsewhere-1', 'rejected')], edition).elsewhere).toEqual(base.elsewhere)
})

test('what was to be confirmed is confirmed, and "says none" is over', () => {
  const base = live([], { saysNone: ['fee'], toConfirm: ['fee', 'weekday'] })
  expect(settleProposals(base, reading([fee(950)]), [decide('fee-1')], beside)).toMatchObject({ saysNone: [], toConfirm: ['weekday'] })
})

const plain = ['accepted', 'rejected', null] as const
const anyDecision = [...plain, 'over', 'corrected'] as const
const seeds = ['worcester', 'roehampton', 'birmingham', 'best-practice']
const drafts = new Map(seeds.map((seed) => [seed, draftOfSeed(seed)] as const))
const seedOf = (seed: string) => drafts.get(seed) ?? draftOfSeed(seed)
/** A reading of another seed's facts, laid over a seed, under decisions of any kind. */
const settlingWith = (verdictWords: readonly (typeof anyDecision)[number][]) =>
  fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.constantFrom(...seeds),
      fc.array(fc.constantFrom(...verdictWords), { minLength: 80, maxLength: 80 }),
      fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }),
      fc.boolean(),
    )
    .map(([one, other, verdicts, edits, isEdition]) => {
      const base = seedOf(one)
      const edited = { ...base, facts: base.facts.map((own, at): CourseFact => (edits[at] ? { ...own, standing: 'edited', edit } : own)) }
      const { facts, contested, elsewhere } = seedOf(other)
      const moved = <T extends { evidence: CourseFact['evidence'] }>(entry: T): T => ({
        ...entry,
        evidence: entry.evidence.map((piece) => ({ ...piece, documentId: 'new' })),
      })
      const said = reading(facts.map(moved), { contested, elsewhere: elsewhere.map(moved) })
      const keys = [...facts.map(({ id }) => id), ...elsewhere.map((_, at) => `elsewhere-${at + 1}`)]
      const decisions = keys.flatMap((key, at) => {
        const verdict = verdicts[at % verdicts.length]
        if (!verdict) return []
        if (verdict === 'over') return [decide(key, 'accepted', { correction: { overEdit: true } })]
        return [decide(key, verdict, verdict === 'corrected' ? { correction: { qualifier: 'typical' }, reason: 'Why' } : {})]
      })
      return { base: edited, said, decisions, settling: { documentId: 'new', replacedIds: new Set(isEdition ? base.documentIds : []) } }
    })

test('whatever is decided: ids are unique, nothing refers to nothing, no staff value is lost unasked, nothing undecided comes in', () => {
  fc.assert(
    fc.property(settlingWith(anyDecision), ({ base, said, decisions, settling }) => {
      const settled = settleProposals(base, said, decisions, settling)
      const ids = settled.facts.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { factIds } of settled.contested) expect(factIds.filter((id) => !ids.includes(id))).toEqual([])
      for (const { evidence } of [...settled.facts, ...settled.elsewhere])
        expect(evidence.filter(({ documentId }) => !settled.documentIds.includes(documentId))).toEqual([])
      const asked = decisions.some(({ verdict, correction }) => verdict === 'corrected' || correction?.overEdit)
      if (!asked)
        for (const own of base.facts.filter((one) => one.edit))
          expect(settled.facts.filter((one) => one.edit && saysTheSame(one, own)).length).toBeGreaterThan(0)
      const open = said.facts.filter(({ id }) => !decisions.some(({ factKey, verdict }) => factKey === id && verdict !== 'rejected'))
      const known = [...base.facts, ...said.facts.filter((one) => !open.includes(one))]
      for (const out of open.filter((one) => !known.some((other) => saysTheSame(one, other))))
        expect(settled.facts.filter((one) => saysTheSame(one, out) && !one.edit)).toEqual([])
    }),
    { numRuns: 60, endOnFailure: true },
  )
})

test('accepted again it says the same', () => {
  fc.assert(
    fc.property(settlingWith(plain), ({ base, said, decisions, settling }) => {
      const once = settleProposals(base, said, decisions, settling)
      const twice = settleProposals(once, said, decisions, settling)
      const line = ({ facts }: DraftContent) => facts.map((one) => JSON.stringify([one.kind, one.value, one.qualifier, one.scope])).toSorted()
      expect(line(twice)).toEqual(line(once))
    }),
    { numRuns: 60, endOnFailure: true },
  )
})
