import { meets } from '../matches'
import { type ContradictionRule, clash, ofKind, pairs, sameScope, wordsOf } from './rule'

/** A price for some buyers or some time is beside the price, not against it. */
const particular =
  /\b(?:members?|non-members?|alliance|consortium|for (?:all )?others?\b|\(?all others|other schools|in the (?:partnership|authority|borough|trust)|buying in|SLA|subscri|partner schools?|alumni|discount|early bird|concession|reduced|deposit|instalment|trust|cluster|groups? of|funded|if you|per delegate|until|before)\b/i

/** Two prices of the whole course for the same people in the same year. */
export const fees: ContradictionRule = (facts) =>
  pairs(ofKind(facts, 'fee').filter((fact) => fact.value.basis === 'course' && !meets(wordsOf(fact), particular)))
    .filter(
      ([one, other]) => sameScope(one, other) && one.value.residency === other.value.residency && one.value.academicYear === other.value.academicYear,
    )
    .filter(
      ([one, other]) =>
        one.value.currency === other.value.currency && one.value.amountPence !== other.value.amountPence && one.value.vat === other.value.vat,
    )
    .map(([one, other]) => clash('fee', [one, other], 'Two prices for the whole course, for the same people and year.'))

const days = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const fullDate = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/
/** A day without a year is of the year that the other prints. */
const apart = (one: string, other: string): number => Math.abs(days(yearsAs(one, other)) - days(yearsAs(other, one)))
const yearsAs = (date: string, other: string): string => date.replace(/^XXXX/, other.slice(0, 4).replace('XXXX', '2001'))
const near = 45

/** Two closing dates within six weeks of each other, where the course starts once. */
export const deadlines: ContradictionRule = (facts) => {
  const starts = ofKind(facts, 'start')
  const dated = ofKind(facts, 'application_deadline').filter((fact) => fullDate.test(fact.value.date))
  return pairs(dated)
    .filter(([one, other]) => sameScope(one, other) && starts.length < 2 && apart(one.value.date, other.value.date) <= near)
    .filter(([one, other]) => !/\b(?:funded|funding|round|second|late|first)\b/i.test(wordsOf(one) + wordsOf(other)))
    .map(([one, other]) => clash('application_deadline', [one, other], 'Two closing dates for one start.'))
}
