import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { daysOutOfClass } from '@/lib/release-time/days-out-of-class'
import { dayCountWords, dayParts } from '@/lib/wording/day-words'
import { makeUpWords } from '@/lib/wording/days'
import { factLine, factWords } from '@/lib/wording/fact-words'
import { listOf, sentenceCase } from '@/lib/wording/lists'

import type { DayRun } from './day-squares'
import { dayRuns } from './days-words'

export type StepPlace = 'start' | 'between' | 'midpoint' | 'end' | 'after'
export interface YearStep {
  readonly place: StepPlace
  readonly when: string
  readonly what: readonly string[]
}

type Read = Pick<CatalogueCourse, 'facts' | 'contested' | 'elsewhere'>

function daysOf(course: Read): readonly string[] {
  const [{ readings }] = daysOutOfClass(course).options
  const [first, second] = readings
  if (!first) return []
  const words = dayCountWords(first.withRecommended)
  if (second) return [`Out of class: ${words}, made up in two ways`]
  return [`Out of class: ${words} (${makeUpWords(dayParts(first.lines))})`]
}

function workDue(course: Read, due: 'midpoint' | 'end' | undefined): string | undefined {
  const work = factsOf(course, 'assessment').filter((fact) => fact.value.due === due && fact.qualifier !== 'example')
  const words = [...new Set(work.map((fact) => factWords({ ...fact, value: { ...fact.value, words: undefined } }).value.toLowerCase()))]
  return words.length > 0 ? listOf(words) : undefined
}

const lasting = (course: Read, of: 'course' | 'taught' | 'submission') =>
  factsOf(course, 'duration').flatMap((fact) => (fact.value.of === of ? factWords(fact).value.toLowerCase() : []))[0]

/**
 * The course from start to award as the documents tell it, in order, without a date that no words carry. Empty if they tell nothing of its course in
 * time.
 *
 * @example yearSteps(birmingham).map(({ place }) => place) // ['start', 'between', 'midpoint', 'end']
 */
export function yearSteps(course: Read): readonly YearStep[] {
  const start = factsOf(course, 'start').map((fact) => factLine(fact))
  const weekdays = factsOf(course, 'weekday').map((fact) => `${factWords(fact).value}s`)
  const undated = workDue(course, undefined)
  const [midpoint, end] = [workDue(course, 'midpoint'), workDue(course, 'end')]
  const length = lasting(course, 'course') ?? lasting(course, 'taught')
  const submission = lasting(course, 'submission')
  const between = [...daysOf(course), ...weekdays.map((day) => `always on ${day}`), ...(undated ? [`${undated}: no date given`] : [])]
  const after = [
    ...(submission ? [`${submission} to hand in`] : []),
    ...factsOf(course, 'feedback_time').map((fact) => `Result ${factWords(fact).value.toLowerCase()} of handing in`),
    ...factsOf(course, 'award_window').map((fact) => `Claim the Award ${factLine(fact).replace(/[()]/g, '').toLowerCase()}`),
  ]
  if (between.length + after.length === 0 && !length && !midpoint && !end) return []
  const steps: readonly YearStep[] = [
    { place: 'start', when: 'Start', what: start.length > 0 ? start : ['Date not stated'] },
    { place: 'between', when: 'During the course', what: between },
    { place: 'midpoint', when: 'Midpoint', what: midpoint ? [`${midpoint} due`] : [] },
    { place: 'end', when: length ? `End, ${length}` : 'End', what: end ? [`${end} due`] : length ? [] : ['Length not stated'] },
    { place: 'after', when: 'Afterwards', what: after },
  ]
  return steps.filter(({ place, what }) => what.length > 0 || place === 'end').map((step) => ({ ...step, what: step.what.map(sentenceCase) }))
}

/** The days out of class as squares, where the document gives one make-up. */
export function yearDays(course: Read): { readonly runs: readonly DayRun[]; readonly more: boolean } | null {
  const [{ readings }] = daysOutOfClass(course).options
  const [first, second] = readings
  return first && !second ? { runs: dayRuns(dayParts(first.lines)), more: first.withRecommended.orMore } : null
}
