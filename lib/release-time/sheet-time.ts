import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { factLine, factWords } from '@/lib/wording/fact-words'
import { weekdayLabels } from '@/lib/wording/labels'
import { listOf, sentenceCase } from '@/lib/wording/lists'
import { daysWords, sumsWords } from './cost-words'
import { makeUpsWords, requiredOnly } from './day-parts'
import { daysOutOfClass, type ScopedDays } from './days-out-of-class'
import { askAnswer, type SheetAnswer, wordsOf } from './sheet-answer'

const countOf = ({ readings }: ScopedDays): string => sumsWords(readings.map((reading) => daysWords(reading.withRecommended)))

/** Days out of class with their make-up, for the courses' own words; routes one after the other. */
export function daysLine(course: CatalogueCourse, recommended: boolean, columns: number): SheetAnswer {
  const options = daysOutOfClass(course).options.map((days) => (recommended ? days : requiredOnly(days)))
  const known = options.filter(({ readings }) => readings.length > 0)
  const [first] = known
  if (!first) return askAnswer('how many days', course.elsewhere.some((entry) => entry.kind === 'attendance_days') ? 'Given elsewhere' : 'Not stated')
  const facts = first.readings.flatMap(({ lines }) => lines.filter((line) => line.adds).flatMap((line) => line.facts.slice(0, 1)))
  const others = known.slice(1).map((days) => `${days.scope.route ? `${days.scope.route} route` : 'otherwise'}: ${countOf(days)}`)
  const open = [
    first.readings.length > 1 && 'which reading holds',
    options.length > known.length && 'about the other routes',
    first.unknown.includes('release_without_number') && 'how much further release',
  ].filter((words) => words !== false)
  return {
    big: countOf(first),
    words: [first.scope.route && `${sentenceCase(first.scope.route)} route`, makeUpsWords(first), ...others].filter(Boolean).join('; '),
    ...(open.length > 0 && { ask: listOf(open) }),
    source: wordsOf(facts, columns),
  }
}

/** What the document says of dates; the reader's own dates come in the browser. */
export function datesLine(course: CatalogueCourse, columns: number): SheetAnswer {
  const weekdays = factsOf(course, 'weekday')
  const starts = factsOf(course, 'start')
  const words = [
    weekdays.length > 0 && `Always on ${listOf(weekdays.map((fact) => `${weekdayLabels[fact.value.day]}s`))}`,
    starts.length > 0 && `Begins: ${listOf([...new Set(starts.map((fact) => factWords(fact).value))], 'or')}`,
  ].filter((part) => part !== false)
  if (words.length === 0) return askAnswer('', 'No date or weekday is stated')
  return { words: `${words.join('. ')}.`, ask: 'for the dates', source: wordsOf([...weekdays, ...starts], columns) }
}

export function durationLine(course: CatalogueCourse, columns: number): SheetAnswer {
  const facts = factsOf(course, 'duration').slice(0, 3)
  if (facts.length === 0) return askAnswer()
  return { words: facts.map(factLine).join('; '), source: wordsOf(facts, columns) }
}

/** The rule of attendance; `null` where none is stated, because it asks nothing of the school. */
export function attendanceLine(course: CatalogueCourse, columns: number): SheetAnswer | null {
  const facts = factsOf(course, 'attendance_rule')
  return facts.length === 0 ? null : { words: facts.map(factLine).join('; '), source: wordsOf(facts, columns) }
}
