import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DraftContent, FieldName } from '@/lib/domain/draft-content'
import { draftField, draftFieldNames, withDraftField } from '@/lib/domain/draft-field'
import { factKinds } from '@/lib/domain/fact-kinds'
import { mergeDrafts, settleMerge } from '@/lib/domain/merge-drafts'
import { sameData } from '@/lib/domain/same-data'
import { draftOfSeed } from '../../builders/draft-of-seed'
import { anyFact } from '../forms/arbitrary-facts'

const base = draftOfSeed('birmingham')
const kinds = ['fee', 'venue', 'start', 'attendance_days', 'contact', 'weekday'] as const

/** One thing that an editor does to one field. */
const anyChange = fc
  .constantFrom(...kinds)
  .chain((kind) => fc.tuple(fc.constant(kind), anyFact(kind, `${kind}-new`), fc.constantFrom('add', 'drop', 'none', 'type', 'title'), fc.uuid()))
  .map(([kind, fact, deed, id]) => (content: DraftContent): DraftContent => {
    const field = draftField(content, kind)
    if (deed === 'title') return { ...content, title: `Title ${id}` }
    if (deed === 'type') return withDraftField(content, kind, { ...field, pending: { [`${kind}.state`]: ['given'], typed: [id] } })
    if (deed === 'none') return withDraftField(content, kind, { ...field, facts: [], saysNone: kind !== 'contact' })
    if (deed === 'drop') return withDraftField(content, kind, { ...field, facts: field.facts.slice(1) })
    return withDraftField(content, kind, { ...field, saysNone: false, facts: [...field.facts, { ...fact, id: `${kind}-${id.slice(0, 8)}` }] })
  })
const anyDraft = fc.array(anyChange, { maxLength: 4 }).map((changes) => changes.reduce((content, change) => change(content), base))
const fieldsSame = (one: DraftContent, other: DraftContent) =>
  draftFieldNames.every((field) => sameData(draftField(one, field), draftField(other, field)))

describe('three drafts side by side', () => {
  test('what nobody else changed is yours, what you did not change is theirs', () => {
    fc.assert(
      fc.property(anyDraft, (other) => {
        expect(fieldsSame(mergeDrafts(base, base, other).merged, other)).toBe(true)
        expect(fieldsSame(mergeDrafts(base, other, base).merged, other)).toBe(true)
        expect(mergeDrafts(base, other, other).conflicts).toEqual([])
        expect(mergeDrafts(base, base, other).kept.every(({ who }) => who === 'you')).toBe(true)
      }),
    )
  })

  test('every field is kept, in conflict or untouched; no change of either side is lost without a choice', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (theirs, yours) => {
        const merge = mergeDrafts(base, theirs, yours)
        const conflicts = new Set(merge.conflicts.map(({ field }) => field))
        for (const field of draftFieldNames) {
          const [was, other, own, now] = [base, theirs, yours, merge.merged].map((content) => draftField(content, field))
          if (conflicts.has(field)) expect(now).toEqual(other)
          else expect(now).toEqual(sameData(was, other) ? own : other)
          expect(conflicts.has(field)).toBe(!sameData(was, other) && !sameData(was, own) && !sameData(other, own))
        }
        expect(settleMerge(merge, {}) === null).toBe(conflicts.size > 0)
      }),
    )
  })

  test('is the same from the other side, and a choice gives exactly the side chosen', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, fc.constantFrom('yours', 'theirs', 'base'), (theirs, yours, side) => {
        const merge = mergeDrafts(base, theirs, yours)
        const mirrored = mergeDrafts(base, yours, theirs)
        expect(mirrored.conflicts.map(({ field }) => field)).toEqual(merge.conflicts.map(({ field }) => field))
        const sides: Partial<Record<FieldName, typeof side>> = Object.fromEntries(merge.conflicts.map(({ field }) => [field, side]))
        const settled = settleMerge(merge, sides)
        for (const conflict of merge.conflicts) expect(settled && draftField(settled, conflict.field)).toEqual(conflict[side])
      }),
    )
  })

  test('both together hold every addition of both, and neither what one took away', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (theirs, yours) => {
        for (const { base: was, theirs: other, yours: own, both } of mergeDrafts(base, theirs, yours).conflicts) {
          if (!both) continue
          const ids = (field: typeof was) => field.facts.map(({ id }) => id)
          const added = [...ids(other), ...ids(own)].filter((id) => !ids(was).includes(id))
          const gone = ids(was).filter((id) => !ids(other).includes(id) || !ids(own).includes(id))
          expect(ids(both)).toEqual(expect.arrayContaining(added))
          expect(ids(both).filter((id) => gone.includes(id))).toEqual([])
        }
      }),
    )
  })
})

test('additions to one list do not clash; two prices do', () => {
  const venue = draftField(base, 'venue')
  const fee = draftField(base, 'fee')
  const [place] = venue.facts
  const [price] = fee.facts
  if (place?.kind !== 'venue' || !price || price.kind !== 'fee') throw new Error('The seed gives a venue and a fee.')
  const withBoth = (name: string, pence: number) =>
    withDraftField(withDraftField(base, 'venue', { ...venue, facts: [...venue.facts, { ...place, id: `venue-${name}`, value: { name } }] }), 'fee', {
      ...fee,
      facts: [{ ...price, value: { ...price.value, amountPence: pence } }, ...fee.facts.slice(1)],
    })
  const { conflicts } = mergeDrafts(base, withBoth('Shropshire', 269_000), withBoth('Dudley', 265_000))
  expect(conflicts.map(({ field, both }) => [field, both?.facts.map(({ value }) => ('name' in value ? value.name : ''))])).toEqual([
    ['fee', undefined],
    ['venue', [...venue.facts.map(({ value }) => ('name' in value ? value.name : '')), 'Shropshire', 'Dudley']],
  ])
})

test('a contradiction goes with the facts that it was about', () => {
  const roehampton = draftOfSeed('roehampton')
  const disputed = new Set(roehampton.contested.flatMap(({ factIds }) => factIds))
  let yours = roehampton
  for (const kind of factKinds) {
    const field = draftField(yours, kind)
    yours = withDraftField(yours, kind, { ...field, facts: field.facts.filter(({ id }) => !disputed.has(id)) })
  }
  expect(mergeDrafts(roehampton, roehampton, yours).merged.contested).toEqual([])
})
