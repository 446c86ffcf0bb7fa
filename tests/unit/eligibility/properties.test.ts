import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { assess } from '@/lib/eligibility/assess'
import { entryVerdict } from '@/lib/eligibility/entry'
import type { Persona } from '@/lib/eligibility/persona'
import { position } from '@/lib/eligibility/position'
import { fulfils } from '@/lib/eligibility/rules/fulfils'
import { isWorse } from '@/lib/eligibility/verdict'
import { anyCourse, condition, partlyKnown, wholePersona } from './arbitrary'
import { today } from './persona-table'

vi.setConfig({ testTimeout: 60_000 })

const entry = (persona: Persona, course: CatalogueCourse) => entryVerdict(persona, course, today).outcome
const runs = { numRuns: 600 }

describe('an unknown', () => {
  test('in the answers never gives a yes or a no that an answer could overturn', () => {
    fc.assert(
      fc.property(partlyKnown, anyCourse, ({ whole, partial }, course) => {
        const known = assess(whole, course, today)
        const guessed = assess(partial, course, today)
        // A verdict on the duty is about a course begun now, or about the one begun: which of the two must be known.
        const parts = partial.progress === undefined ? (['entry'] as const) : (['entry', 'duty'] as const)
        for (const part of parts) {
          if (guessed[part].outcome !== 'ask') expect([part, guessed[part].outcome]).toEqual([part, known[part].outcome])
        }
        if (guessed.award.outcome === 'met') expect(known.award.outcome).toBe('met')
      }),
      runs,
    )
  })
  test('never improves on a fulfilled answer', () => {
    fc.assert(
      fc.property(partlyKnown, anyCourse, ({ whole, partial }, course) => {
        const best = entry(whole, course)
        if (best === 'met') expect(isWorse(best, entry(partial, course))).toBe(false)
        if (entry(partial, course) === 'met') expect(best).toBe('met')
      }),
      runs,
    )
  })
  test('with every answer open, no course says yes', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const nothing = assess({}, course, today)
        expect(nothing.duty.outcome).not.toBe('met')
        expect(nothing.award.outcome === 'met' && nothing.entry.outcome !== 'met').toBe(false)
        if (course.facts.length > 15) expect(nothing.entry.outcome).toBe('ask')
      }),
    )
  })
  test('in the document never improves: silence instead of a fulfilled rule, criteria kept elsewhere', () => {
    fc.assert(
      fc.property(wholePersona, anyCourse, (persona, course) => {
        const before = entry(persona, course)
        const elsewhere = { ...course, elsewhere: [...course.elsewhere, { kind: 'eligibility' as const, where: 'another page', proofs: [] }] }
        expect(entry(persona, elsewhere)).not.toBe('met')
        expect(isWorse(before, entry(persona, elsewhere))).toBe(false)
      }),
      runs,
    )
  })
  test('about the position is open wherever an answer could change whether the duty binds', () => {
    fc.assert(
      fc.property(partlyKnown, ({ whole, partial }) => {
        const guessed = position(partial, today).caught.outcome
        if (guessed !== 'ask') expect(guessed).toBe(position(whole, today).caught.outcome)
        if (position(partial, today).code === 'holds_it') expect(position(whole, today).own?.outcome).toBe('met')
      }),
      runs,
    )
  })
})

describe('a fulfilled condition', () => {
  // "May be accepted" is left out: it is no condition to fulfil, it says that the provider decides.
  test('added to a course never worsens its verdict', () => {
    const demands = fc.constantFrom('required', 'any_of', 'normally', 'preferred', 'accepted', 'may_be_required', 'not_required')
    const rules = fc.constantFrom(
      'qts',
      'qtls',
      'qualified_teacher',
      'induction_completed',
      'in_post_senco',
      'aspiring_senco',
      'employed_in_setting',
      'leader_support',
      'dbs_check',
      'employment_contract',
      'access_to_learners',
      'degree',
      'leads_sen',
    )
    fc.assert(
      fc.property(wholePersona, anyCourse, rules, demands, (persona, course, rule, demand) => {
        const award = course.award === 'npq_senco' ? 'npq' : 'nasenco'
        fc.pre(fulfils(persona, { rule }, today, award).holds === 'met')
        const more = { ...course, facts: [...course.facts, condition(rule, demand)] }
        expect(isWorse(entry(persona, more), entry(persona, course))).toBe(false)
      }),
      runs,
    )
  })
  test.each(['support', 'dbs', 'contract', 'access', 'degree', 'induction'] as const)(
    'on the reader’s side, "%s: yes" is never worse than no or unknown',
    (answer) => {
      fc.assert(
        fc.property(wholePersona, anyCourse, (persona, course) => {
          // A course that refuses those who fulfil something is no course anybody offers.
          fc.pre(!course.facts.some((fact) => fact.kind === 'eligibility' && fact.value.demand === 'not_accepted'))
          const { [answer]: _, ...unknown } = persona
          const yes = entry({ ...persona, [answer]: 'yes' }, course)
          expect(isWorse(yes, entry({ ...persona, [answer]: 'no' }, course))).toBe(false)
          expect(isWorse(yes, entry(unknown, course))).toBe(false)
        }),
      )
    },
  )
})

test('every "no" and every "ask" names a rule, words, a source, and one next step', () => {
  fc.assert(
    fc.property(partlyKnown, anyCourse, ({ partial }, course) => {
      const { entry: join, duty, award } = assess(partial, course, today)
      for (const verdict of [join, duty, ...join.rules, ...position(partial, today).caught.rules]) {
        expect(verdict.words).not.toMatch(/[{}]|undefined|null/)
        if (verdict.outcome !== 'met') expect(verdict.next).toMatch(/\w.*\.$/)
        expect(verdict.asked === null).toBe(verdict.outcome !== 'ask')
      }
      expect(award.words).not.toMatch(/[{}]|undefined|null/)
    }),
    runs,
  )
})

test('the same answers give the same verdicts', () => {
  fc.assert(
    fc.property(partlyKnown, anyCourse, ({ partial }, course) => {
      expect(assess({ ...partial }, course, today)).toEqual(assess(partial, course, today))
    }),
  )
})
