import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lawAsOf } from '@/lib/domain/legal-position'
import { caught } from '@/lib/eligibility/caught'
import { courseDuty } from '@/lib/eligibility/course-duty'
import { dutyChanges } from '@/lib/eligibility/duty-changes'
import { fitness } from '@/lib/eligibility/fitness'
import { citationLine, type LawId, law, legalDays } from '@/lib/eligibility/law'
import { position } from '@/lib/eligibility/position'
import { courseReasons } from '@/lib/eligibility/reasons-of-courses'
import { dutyReasons } from '@/lib/eligibility/reasons-of-duty'
import { defaultAssumptions } from '@/lib/eligibility/safe-start'
import { sevenCourses } from '@/tests/builders/npq-courses'
import { partlyKnown, wholePersona } from './arbitrary'
import { base, today } from './persona-table'

const { courses } = sevenCourses()
const statements = Object.entries(law)

describe('every statement of law', () => {
  test.each(statements)('%s is a sentence with a citation', (_, { words, citation }) => {
    expect(words).toMatch(/^[A-Z].*\.$/)
    expect(citation).toMatch(/reg\.|regulation|guidance|S\.I\./i)
  })
  test.each(statements.filter(([, { kind }]) => kind === 'regulation'))('%s links to legislation.gov.uk', (_, { url }) => {
    expect(url).toMatch(/^https:\/\/www\.legislation\.gov\.uk\//)
  })
  test('carries the day on which the law was read', () => {
    expect(lawAsOf).toBe('21 November 2026')
    for (const [id] of statements) expect(citationLine(id as LawId)).toContain('as of 21 November 2026')
  })
})

test.each([
  ['qualified_teacher', 'Reg. 49(2)(a)', /qualified teacher/],
  ['induction', 'Reg. 49(2)(b)', /induction/],
  ['head', 'Reg. 49(3)', /head or acting head/],
  ['anniversary', 'Reg. 49(4)', /after 1 September 2009.*more than 12 months in total.*after the third anniversary/],
  ['nasenco', 'Reg. 49(7)(a)', /begun before 1 September 2024 and is completed before 1 September 2027/],
  ['npq', 'Reg. 49(7)(b)', /begun on or after 1 September 2024/],
  ['npq_provider', 'Reg. 49(9), Schedule A1', /not settled/],
  ['relevant_school', 'Reg. 2; Children and Families Act 2014, ss. 67 and 83', /maintained nursery schools/],
] as const)('%s says what %s says', (id, citation, words) => {
  expect(law[id].citation).toBe(citation)
  expect(law[id].words).toMatch(words)
})

test('what is uncertain is marked open, what is our own reading says so', () => {
  const open: readonly LawId[] = ['pupil_referral_unit', 'before_2009', 'twelve_months', 'move', 'short_spells', 'qtls']
  for (const id of open) expect([id, law[id].kind]).toEqual([id, 'open'])
  for (const id of ['head_not_excused', 'leap_day', 'two_dates'] as const) expect(law[id].kind).toBe('reading')
})

test('the days of the regulation', () => {
  expect(legalDays).toEqual({ caughtAfter: '2009-09-01', changeOver: '2024-09-01', nasencoEnds: '2027-09-01', lastForNasenco: '2027-08-31' })
})

test('a sentence about the reader’s position rests on the regulation or guidance, never on a provider’s document', () => {
  fc.assert(
    fc.property(partlyKnown, ({ partial }) => {
      const here = position(partial, today)
      for (const rule of [...caught(partial).rules, ...fitness(partial), ...(here.own ? [here.own] : [])]) expect(rule.source.from).toBe('regulation')
      for (const change of dutyChanges(partial, here, today)) expect(law[change.law].citation).not.toBe('')
    }),
  )
})

test('every verdict on the duty names the law by which it stands', () => {
  fc.assert(
    fc.property(wholePersona, fc.constantFrom(...courses), (persona, course) => {
      const duty = courseDuty(persona, course, position(persona, today), today, defaultAssumptions)
      expect(law[duty.law].citation).not.toBe('')
      expect(Object.keys(dutyReasons)).toContain(duty.code)
    }),
  )
})

test('what courses ask is worded without any law', () => {
  for (const { words } of Object.values(courseReasons)) expect(words).not.toMatch(/regulation|\blaw\b(?! made)|duty|anniversary/i)
})

describe('what would change a position is said only where it is so', () => {
  const changes = (persona: Parameters<typeof position>[0]) => dutyChanges(persona, position(persona, today), today).map(({ code }) => code)
  test('a new SENCO', () => {
    expect(changes(base)).toEqual(['if_begun_before', 'if_experienced'])
  })
  test('a NASENCO that would end too late', () => {
    expect(changes({ ...base, since: '2024-09-01', progress: 'on_nasenco', begun: '2024-08', finish: '2027-09' })).toEqual([
      'if_completed_by',
      'if_experienced',
    ])
  })
  test('an independent school', () => {
    expect(changes({ ...base, setting: 'independent' })).toEqual(['if_relevant_school'])
  })
  test('someone not yet SENCO; a holder', () => {
    expect(changes({ role: 'aspiring', setting: 'academy' })).toEqual(['if_senco'])
    expect(changes({ ...base, progress: 'holds_npq' })).toEqual([])
  })
})
