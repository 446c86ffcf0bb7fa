import { describe, expect, test } from 'vitest'
import { dayOf } from '@/lib/clock'
import { caught } from '@/lib/eligibility/caught'
import { legalClock } from '@/lib/eligibility/legal-clock'
import { ownQualification } from '@/lib/eligibility/own-qualification'
import type { Persona } from '@/lib/eligibility/persona'
import { position } from '@/lib/eligibility/position'
import { base, today } from './persona-table'

describe('the third anniversary', () => {
  test.each([
    ['2026-09-01', '2029-09-01', '2029-09-02'],
    ['2023-12-31', '2026-12-31', '2027-01-01'],
    ['2024-02-28', '2027-02-28', '2027-03-01'],
    ['2024-02-29', '2027-02-28', '2027-03-01'],
    ['2024-03-01', '2027-03-01', '2027-03-02'],
    ['2025-02-28', '2028-02-28', '2028-02-29'],
  ])('SENCO since %s: last day without %s, held from %s', (since, lastDay, heldFrom) => {
    expect(legalClock(since, today)).toMatchObject({ lastDay, heldFrom })
  })

  test('29 February: the day taken is our reading, and is marked as one', () => {
    expect(legalClock('2024-02-29', today).leapDay).toBe(true)
    expect(legalClock('2024-02-28', today).leapDay).toBe(false)
    expect(position({ ...base, since: '2024-02-29' }, today).also).toContain('leap_day')
    expect(position({ ...base, since: '2024-02-28' }, today).also).not.toContain('leap_day')
  })

  test('a month alone gives the earliest and the latest anniversary, and the safe one binds', () => {
    expect(legalClock('2024-02', today)).toMatchObject({ anniversary: { first: '2027-02-01', last: '2027-02-28' }, lastDay: '2027-02-01' })
  })

  test('the anniversary itself is the last day, in English time on both sides of midnight', () => {
    const passed = (instant: string) => legalClock('2024-09-01', dayOf(new Date(instant))).passed
    expect(passed('2027-09-01T12:00:00Z')).toBe(false)
    expect(passed('2027-09-01T22:59:59Z')).toBe(false)
    expect(passed('2027-09-01T23:00:00Z')).toBe(true)
    const inWinter = (instant: string) => legalClock('2024-01-10', dayOf(new Date(instant))).passed
    expect(inWinter('2027-01-10T23:59:59Z')).toBe(false)
    expect(inWinter('2027-01-11T00:00:00Z')).toBe(true)
  })
})

describe('who is caught', () => {
  test.each([
    ['2009-08-31', 'not_met'],
    ['2009-09-01', 'not_met'],
    ['2009-09-02', 'met'],
    ['2009-08', 'not_met'],
    ['2009-09', 'ask'],
    ['2009-10', 'met'],
  ] as const)('SENCO since %s: %s', (since, outcome) => {
    expect(caught({ ...base, since }).outcome).toBe(outcome)
  })

  test.each([
    ['maintained', 'met'],
    ['academy', 'met'],
    ['free_school', 'met'],
    ['nursery_school', 'met'],
    ['pru', 'ask'],
    ['ap_academy', 'ask'],
    ['special', 'not_met'],
    ['independent', 'not_met'],
    ['further_education', 'not_met'],
    ['early_years', 'not_met'],
    ['none', 'not_met'],
  ] as const)('in %s: %s', (setting, outcome) => {
    expect(caught({ ...base, setting }).outcome).toBe(outcome)
  })

  test('a head is excused from (2), not from (4)', () => {
    const head = position({ ...base, role: 'head_senco', status: 'none' }, today)
    expect(head.caught.outcome).toBe('met')
    expect(head.fitness.map(({ code }) => code)).toEqual(['teacher_head'])
    expect(head.caught.rules.find(({ rule }) => rule === 'role')?.source).toEqual({ from: 'regulation', law: 'head_not_excused' })
  })

  test('a pupil referral unit: ask the authority, whatever else is known', () => {
    expect(position({ ...base, setting: 'pru' }, today)).toMatchObject({ code: 'ask_authority', caught: { deciding: { asked: 'authority' } } })
    expect(position({ ...base, setting: 'pru', earlier: 'more_than_twelve' }, today).code).toBe('experienced_before')
  })
})

describe('which award counts', () => {
  const on = (persona: Persona, day = today) => ownQualification(persona, null, day)?.code
  test.each([
    ['2024-08-31', '2027-08-31', 'nasenco_counts'],
    ['2024-08-31', '2027-09-01', 'nasenco_completed_too_late'],
    ['2024-09-01', '2027-08-31', 'begun_too_late'],
    ['2024-08', '2027-08', 'nasenco_counts'],
    ['2024-08', '2027-09', 'nasenco_completed_too_late'],
    ['2024-09', '2027-08', 'begun_too_late'],
  ])('NASENCO begun %s, complete %s: %s', (begun, finish, code) => {
    expect(on({ progress: 'on_nasenco', begun, finish })).toBe(code)
  })

  test('NPQ: begun on 1 September 2024 counts, the day before does not', () => {
    expect(on({ progress: 'on_npq', begun: '2024-09-01' })).toBe('npq_counts')
    expect(on({ progress: 'on_npq', begun: '2024-08-31' })).toBe('npq_begun_too_early')
  })

  test('a NASENCO still under way on 1 September 2027 is too late, on 31 August it is open', () => {
    const begun = { progress: 'on_nasenco', begun: '2024-01' } as const
    expect(on(begun, '2027-08-31')).toBe('nasenco_finish_unknown')
    expect(on(begun, '2027-09-01')).toBe('nasenco_completed_too_late')
  })

  test('two dates: the own anniversary and 31 August 2027, the earlier binds', () => {
    const onCourse = { ...base, progress: 'on_nasenco', begun: '2024-01', finish: '2027-06-30' } as const
    expect(position({ ...onCourse, since: '2024-06-30' }, today)).toMatchObject({ code: 'complete_nasenco', by: '2027-06-30' })
    expect(position({ ...onCourse, since: '2024-06-29' }, today)).toMatchObject({ code: 'nasenco_comes_late', by: '2027-06-29' })
    expect(position({ ...onCourse, since: '2024-08-31' }, today).by).toBe('2027-08-31')
    expect(position({ ...onCourse, since: '2024-09-01' }, today).by).toBe('2027-08-31')
  })

  test('holders of a NASENCO that counts need nothing more; of one begun since, they do', () => {
    expect(position({ ...base, progress: 'holds_nasenco', begun: '2024-08-31', finish: '2026-07' }, today).code).toBe('holds_it')
    expect(position({ ...base, progress: 'holds_nasenco', begun: '2024-09-01', finish: '2026-07' }, today).code).toBe('npq_needed')
    expect(position({ ...base, progress: 'holds_nasenco' }, today).code).toBe('award_open')
  })
})
