import type { AnyFact } from '@/lib/domain/fact'
import { firstMatch, meets } from '../matches'
import { type ContradictionRule, clash, ofKind, pairs, sameScope, wordsOf } from './rule'

/** A price for some buyers or some time is beside the price, not against it. */
const particular =
  /\b(?:members?|non-members?|alliance|consortium|for (?:all )?others?\b|\(?all others|other schools|in the (?:partnership|authority|borough|trust)|buying in|SLA|subscri|partner schools?|alumni|discount|early bird|concession|reduced|deposit|instalment|trust|cluster|groups? of|funded|if you|until|before|from (?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)|goes up|rises?|increases?|increased|maintained schools|independent|private|academies|your own|self-funded|self[- ]funding)\b/i

/** What a whole course costs at least, and by how much two prices of one course can differ; what differs more is the price of a part of it. */
const [leastPence, widest] = [80_000, 1.4]
/** Prices for this buyer and for that stand together; what another part of the page says again must be the same. */
const elsewhere = 600
const placeOf = (fact: AnyFact): number => fact.evidence[0]?.start ?? 0
const wholeCourse: ReadonlySet<string> = new Set(['course', 'unspecified'])

type Fee = Extract<AnyFact, { kind: 'fee' }>
const isOfOneYear = (one: Fee, other: Fee, years: number): boolean =>
  one.value.academicYear === other.value.academicYear || (years < 2 && (one.value.academicYear ?? other.value.academicYear) !== undefined)

/** Two prices of the whole course for the same people in the same year. A price that does not say of what it is counts if it is like the other. */
export const fees: ContradictionRule = (facts) => {
  const all = ofKind(facts, 'fee')
  const years = new Set(all.flatMap(({ value }) => value.academicYear ?? [])).size
  return pairs(all.filter((fact) => wholeCourse.has(fact.value.basis) && !meets(wordsOf(fact), particular)))
    .filter(([one, other]) => sameScope(one, other) && one.value.residency === other.value.residency && isOfOneYear(one, other, years))
    .filter(
      ([one, other]) =>
        one.value.currency === other.value.currency && one.value.amountPence !== other.value.amountPence && one.value.vat === other.value.vat,
    )
    .filter(([one, other]) => {
      const [less, more] = [one.value.amountPence, other.value.amountPence].toSorted((a, b) => a - b)
      if (one.value.basis === 'course' && other.value.basis === 'course') return !/\bper delegate\b/i.test(wordsOf(one) + wordsOf(other))
      return Math.abs(placeOf(one) - placeOf(other)) >= elsewhere && (less ?? 0) >= leastPence && (more ?? 0) <= (less ?? 0) * widest
    })
    .map(([one, other]) => clash('fee', [one, other], 'Two prices for the whole course, for the same people and year.'))
}

const days = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const fullDate = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/
/** A day without a year is of the year that the other prints. */
const apart = (one: string, other: string): number => Math.abs(days(yearsAs(one, other)) - days(yearsAs(other, one)))
const yearsAs = (date: string, other: string): string => date.replace(/^XXXX/, other.slice(0, 4).replace('XXXX', '2001'))
const near = 45

const group = /\b(?:cohort|group|intake) (\d{1,2}|[A-D])\b/i
const groupOf = (fact: AnyFact): string | undefined => firstMatch(wordsOf(fact), group)?.[1]?.toUpperCase()
const ofOneGroup = (one: AnyFact, other: AnyFact): boolean => groupOf(one) !== undefined && groupOf(one) === groupOf(other)

/** Two closing dates within six weeks of each other, where the course starts once or both name the same group. */
export const deadlines: ContradictionRule = (facts) => {
  const starts = ofKind(facts, 'start')
  const dated = ofKind(facts, 'application_deadline').filter((fact) => fullDate.test(fact.value.date))
  return pairs(dated)
    .filter(
      ([one, other]) => sameScope(one, other) && (starts.length < 2 || ofOneGroup(one, other)) && apart(one.value.date, other.value.date) <= near,
    )
    .filter(([one, other]) => !/\b(?:funded|funding|round|second|late|first)\b/i.test(wordsOf(one) + wordsOf(other)))
    .map(([one, other]) => clash('application_deadline', [one, other], 'Two closing dates for one start.'))
}
