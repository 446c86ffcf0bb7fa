import type { AnyFact } from '@/lib/domain/fact'
import { meets } from '../matches'
import { type ContradictionRule, clash, disjoint, ofKind, pairs, sameScope, wordsOf } from './rule'

const soft: ReadonlySet<string> = new Set(['typical', 'approximate', 'example'])
const isFirm = (fact: AnyFact): boolean => !soft.has(fact.qualifier)

/** Two numbers of one kind of days of the whole course, without a number in common. */
export const attendanceDays: ContradictionRule = (facts) =>
  pairs(ofKind(facts, 'attendance_days').filter((fact) => fact.value.per === 'programme' && isFirm(fact)))
    .filter(([one, other]) => one.value.type === other.value.type && sameScope(one, other) && disjoint(one.value, other.value))
    .map(([one, other]) =>
      clash(
        'attendance_days',
        [one, other],
        `${one.value.min ?? one.value.max} ${one.value.type} days in one place, ${other.value.min ?? other.value.max} in another.`,
      ),
    )

const monthsIn = { month: [1, 1], year: [12, 12], academic_year: [9, 12] } as const

/** Words that offer a choice of length give no second length of one course. */
const choice = /\b(?:or|options?|choose|choice|may|can|route|part[- ]time|full[- ]time|spread|extend(?:ed)?|longer|registration|up to|window|plus)\b/i

/** Two lengths of the course without a month in common. */
export const durations: ContradictionRule = (facts) => {
  const courses = ofKind(facts, 'duration').filter((fact) => fact.value.of === 'course' && isFirm(fact) && !meets(wordsOf(fact), choice))
  const months = ({ min, max, unit }: (typeof courses)[number]['value']) => ({
    min: min === null ? null : min * monthsIn[unit][0],
    max: max === null ? null : max * monthsIn[unit][1],
  })
  return pairs(courses)
    .filter(([one, other]) => sameScope(one, other) && disjoint(months(one.value), months(other.value)))
    .map(([one, other]) => clash('duration', [one, other], 'The course has two lengths that do not meet.'))
}

/** Two numbers of modules, or a number that the list of modules does not meet. */
export const moduleCounts: ContradictionRule = (facts) => {
  const counts = ofKind(facts, 'module_count').filter((fact) => fact.standing === 'stated')
  const differing = pairs(counts)
    .filter(([one, other]) => sameScope(one, other) && one.value.count !== other.value.count)
    .map(([one, other]) => clash('module_count', [one, other], `${one.value.count} modules in one place, ${other.value.count} in another.`))
  const listed = ofKind(facts, 'module').filter((fact) => fact.value.title && fact.standing === 'stated')
  const places = listed.map((fact) => fact.evidence[0]?.start ?? 0)
  const isOneList = listed.length >= 2 && Math.max(...places) - Math.min(...places) < 1200
  const against = counts.filter((fact) => isOneList && fact.value.count !== listed.length && fact.value.count <= 6)
  return [
    ...differing,
    ...against.map((fact) => clash('module_count', [fact, ...listed], `${fact.value.count} modules are stated, ${listed.length} are listed.`)),
  ]
}

/** Two totals of credits for one award. */
export const creditPoints: ContradictionRule = (facts) =>
  pairs(ofKind(facts, 'credit_points'))
    .filter(([one, other]) => sameScope(one, other) && one.value.points !== other.value.points)
    .map(([one, other]) => clash('credit_points', [one, other], `${one.value.points} credits in one place, ${other.value.points} in another.`))
