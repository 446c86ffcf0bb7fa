import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import type { Award } from '@/lib/domain/enumerations'
import { counted, listOf } from '@/lib/wording/lists'
import { assessmentNouns } from '@/lib/wording/study-labels'
import { courseLength } from './course-length'

/** What the documents of one award say between them; each line counts the courses that say it. */
export interface AwardSpread {
  readonly courses: number
  readonly length: string
  readonly assessment: string
  readonly entry: string
}

const none = (courses: number): string => (courses === 0 ? 'No course of this award is in the catalogue yet.' : 'No document says.')

function lengthWords(courses: readonly CatalogueCourse[]): string {
  const lengths = courses.flatMap((course) => {
    const length = courseLength(course)
    return length && length.source.from === 'document' ? [length] : []
  })
  if (lengths.length === 0) return none(courses.length)
  const [least, most] = [Math.min(...lengths.map(({ min }) => min)), Math.max(...lengths.map(({ min, max }) => max ?? min))]
  const open = lengths.some(({ max }) => max === null) ? ', or more' : ''
  const span = least === most ? counted(least, 'month') : `${least} to ${most} months`
  const others = lengths.length < courses.length ? '; the others do not say' : ''
  return `${span}${open}, in ${lengths.length} of ${counted(courses.length, 'course')} here${others}.`
}

function countedWords(courses: readonly CatalogueCourse[], wordsOf: (course: CatalogueCourse) => readonly string[]): string {
  const counts = new Map<string, number>()
  for (const course of courses) for (const words of new Set(wordsOf(course))) counts.set(words, (counts.get(words) ?? 0) + 1)
  if (counts.size === 0) return none(courses.length)
  const sorted = [...counts].toSorted(([one, many], [other, more]) => more - many || one.localeCompare(other, 'en-GB'))
  return `In the ${counted(courses.length, 'course')} here: ${listOf(sorted.map(([words, count]) => `${words} (${count})`))}.`
}

const statusLabels: Readonly<Record<string, string>> = { qts: 'QTS', qtls: 'QTLS', eyts: 'EYTS', qualified_teacher: 'qualified teacher' }

/**
 * What the catalogue's courses of one award say about length, assessment and teacher status, with counts. Silence is counted, not filled in.
 *
 * @example awardSpread(courses, 'nasenco').length // '12 months, in 4 of 5 courses here; the others do not say.'
 */
export function awardSpread(all: readonly CatalogueCourse[], award: Award): AwardSpread {
  const courses = all.filter((course) => course.award === award)
  return {
    courses: courses.length,
    length: lengthWords(courses),
    assessment: countedWords(courses, (course) => factsOf(course, 'assessment').map(({ value }) => assessmentNouns[value.method].one)),
    entry: countedWords(courses, (course) =>
      factsOf(course, 'eligibility').flatMap(({ value }) => {
        const label = statusLabels[value.rule]
        return label && value.effect !== 'funding' && value.demand !== 'not_required' && value.demand !== 'not_accepted' ? [label] : []
      }),
    ),
  }
}
