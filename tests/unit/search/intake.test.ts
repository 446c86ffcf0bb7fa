import { expect, test } from 'vitest'
import type { AnyPublishedFact, CatalogueCourse } from '@/lib/domain/catalogue'
import { intakeOn } from '@/lib/search/intake'
import { seedCatalogue } from '../../builders/seed-catalogue'

const [seed] = seedCatalogue().courses
const courseWith = (facts: readonly Pick<AnyPublishedFact, 'kind' | 'value'>[], editionTo: number | null = 2027): CatalogueCourse => {
  if (!seed) throw new Error('No seeds')
  const published = facts.map(
    (fact, at) => ({ qualifier: 'exact', standing: 'stated', scope: {}, proofs: [], id: `${at}`, ...fact }) as AnyPublishedFact,
  )
  return { ...seed, facts: published, editionTo }
}
const deadline = (date: string) => ({ kind: 'application_deadline' as const, value: { date } })
const status = (word: 'open' | 'closed' | 'expressions_of_interest') => ({ kind: 'intake_status' as const, value: { status: word } })

test.each([
  ['the day before the deadline', [deadline('2027-06-03')], '2027-06-02', 'soon'],
  ['the last day counts', [deadline('2027-06-03')], '2027-06-03', 'soon'],
  ['the day after is closed', [deadline('2027-06-03')], '2027-06-04', 'closed'],
  ['two weeks before is soon', [deadline('2027-06-03')], '2027-05-20', 'soon'],
  ['15 days before is open', [deadline('2027-06-03')], '2027-05-19', 'open'],
  ['a second intake keeps it open', [deadline('2027-06-03'), deadline('2027-12-01')], '2027-06-04', 'open'],
  ['a deadline long gone says nothing of today', [deadline('2022-06-03')], '2026-11-22', 'old'],
  ['a deadline without a year decides nothing', [deadline('XXXX-06-03')], '2026-11-22', 'not_stated'],
  ['a date decides over a word', [status('open'), deadline('2026-11-01')], '2026-11-22', 'closed'],
  ['a current word', [status('open')], '2026-11-22', 'open'],
  ['interest only', [status('expressions_of_interest')], '2026-11-22', 'interest'],
  ['silence', [], '2026-11-22', 'not_stated'],
] as const)('%s', (_, facts, today, state) => {
  expect(intakeOn(courseWith(facts), today).state).toBe(state)
})

test.each([
  [2026, 'open'],
  [2025, 'old'],
  [null, 'old'],
])('“now open” in a text of %s is %s', (edition, state) => {
  expect(intakeOn(courseWith([status('open')], edition), '2026-11-22').state).toBe(state)
})
