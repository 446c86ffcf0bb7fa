import fc from 'fast-check'
import type { AnyPublishedFact, CatalogueCourse, PublishedFact } from '@/lib/domain/catalogue'
import { eligibilityDemands, eligibilityRules, settingTypes } from '@/lib/domain/enumerations'
import type { Persona } from '@/lib/eligibility/persona'
import * as choices from '@/lib/eligibility/persona'
import { sevenCourses } from '@/tests/builders/npq-courses'

const { courses } = sevenCourses()
const months = ['2009-09', '2015-01', '2023-11', '2024-08', '2024-09', '2025-11', '2026-09', '2009-09-01', '2009-09-02', '2024-02-29', '2026-09-01']
const ends = ['2026-12', '2027-03', '2027-08-31', '2027-09-01', '2028-06']

/** Every answer given: what an unanswered question could turn out to be. */
export const wholePersona: fc.Arbitrary<Required<Persona>> = fc.record({
  role: fc.constantFrom(...choices.roles),
  since: fc.constantFrom(...months),
  earlier: fc.constantFrom(...choices.earlierServices),
  setting: fc.constantFrom(...choices.settings),
  authority: fc.constantFrom('Dudley', 'Dorset', 'Torbay', 'Rutland', 'Kent'),
  status: fc.constantFrom(...choices.statuses),
  induction: fc.constantFrom(...choices.inductions),
  progress: fc.constantFrom(...choices.progresses),
  begun: fc.constantFrom(...months),
  finish: fc.constantFrom(...ends),
  support: fc.constantFrom(...choices.yesOrNo),
  dbs: fc.constantFrom(...choices.yesOrNo),
  contract: fc.constantFrom(...choices.yesOrNo),
  access: fc.constantFrom(...choices.yesOrNo),
  degree: fc.constantFrom(...choices.yesOrNo),
})

/** A whole persona, and the same one with some answers left out. */
export const partlyKnown = fc.tuple(wholePersona, fc.subarray([...choices.answers])).map(([whole, hidden]) => ({
  whole: whole as Persona,
  partial: Object.fromEntries(Object.entries(whole).filter(([answer]) => !hidden.some((one) => one === answer))) as Persona,
}))

/** An eligibility fact that no document has told. */
export const condition = (
  rule: PublishedFact<'eligibility'>['value']['rule'],
  demand: PublishedFact<'eligibility'>['value']['demand'],
  detail?: string,
  id = 'added',
): AnyPublishedFact => ({
  id,
  kind: 'eligibility',
  value: { rule, demand, effect: 'entry', ...(detail !== undefined && { detail }) },
  qualifier: 'exact',
  standing: 'stated',
  scope: {},
  proofs: [{ id: `${id}-1`, documentId: 'added', start: 0, end: 10, quote: 'ten letter' }],
})

const anyCondition = fc
  .tuple(
    fc.constantFrom(...eligibilityRules.filter((rule) => rule !== 'area')),
    fc.constantFrom(...eligibilityDemands),
    fc.constantFrom(...settingTypes),
    fc.constantFrom('entry', 'award', 'funding'),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([rule, demand, setting, effect, place]) => ({ rule, demand, effect, place, detail: rule === 'setting_type' ? setting : undefined }))

const invented = fc.array(anyCondition, { maxLength: 8 }).chain((parts) =>
  fc
    .record({ contested: fc.boolean(), elsewhere: fc.boolean(), nationwide: fc.boolean() })
    .map(({ contested, elsewhere, nationwide }): CatalogueCourse => {
      const [pattern] = courses
      if (!pattern) throw new Error('No course.')
      const facts = parts.map(({ rule, demand, effect, detail, place }, at): AnyPublishedFact => {
        const fact = condition(rule, demand, detail, `fact-${at}`)
        if (fact.kind !== 'eligibility') throw new Error('Not a condition.')
        // Facts of one place share their sentence.
        return {
          ...fact,
          value: { ...fact.value, effect: effect as 'entry' },
          proofs: [{ id: `p-${at}`, documentId: 'd', start: place * 20, end: place * 20 + 10, quote: 'a sentence' }],
        }
      })
      const area: AnyPublishedFact = {
        id: 'area',
        kind: 'area',
        value: { name: 'England', relation: 'nationwide' },
        qualifier: 'exact',
        standing: 'stated',
        scope: {},
        proofs: [],
      }
      return {
        ...pattern,
        facts: nationwide ? [...facts, area] : facts,
        contested: contested && facts.length > 1 ? [{ kind: 'eligibility', factIds: facts.map(({ id }) => id), note: 'invented' }] : [],
        elsewhere: elsewhere ? [{ kind: 'eligibility', where: 'another page', proofs: [] }] : [],
      }
    }),
)

/** A real course or an invented one with any mixture of conditions. */
export const anyCourse: fc.Arbitrary<CatalogueCourse> = fc.oneof(fc.constantFrom(...courses), invented).map((course) => {
  const shown = () => {
    const conditions = course.facts
      .filter((fact) => fact.kind === 'eligibility' || fact.kind === 'area')
      .map(({ value, proofs }) => [value, proofs[0]?.start])
    return JSON.stringify({ slug: course.slug, conditions, contested: course.contested.length, elsewhere: course.elsewhere.length })
  }
  return Object.defineProperty({ ...course }, fc.toStringMethod, { value: shown })
})
