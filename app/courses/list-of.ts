import { type CourseSummary, courseSummary } from '@/lib/comparison/course-summary'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { coursesPathWith } from '@/lib/paths'
import { type Choices, choicesQuery, isFiltered, type Parameters, readChoices, withOption, withoutValue } from '@/lib/search/choices'
import type { SearchContext } from '@/lib/search/filter'
import { areaFilter, authorityOf } from '@/lib/search/filters/area'
import { nearestTeaching } from '@/lib/search/nearest-teaching'
import { choiceWords, doubtWords, leftOutWords, relaxationWords, removalWords } from '@/lib/search/result-words'
import { type Match, type Maybe, searchCourses } from '@/lib/search/search-courses'
import { startingPoint } from '@/lib/search/starting-point'

/** What an address of the list asks for and what the catalogue answers. */
export function listFor(parameters: Parameters, context: SearchContext) {
  const { choices, faults } = readChoices(parameters, context)
  return { result: searchCourses(choices, context), choices, faults, filtered: isFiltered(choices) }
}

/** The summary of a course as this reader sees it. */
export function summaryFor(course: CatalogueCourse, choices: Choices, { catalogue, today }: SearchContext): CourseSummary {
  const authority = authorityOf(catalogue, choices.values.area?.[0] ?? '') ?? null
  const from = startingPoint(choices, catalogue)
  // Distances are shown to those who asked for them: by their order, or by naming a town.
  const measured = from && (choices.order === 'near' || from.kind === 'town')
  const distance = measured ? { from: from.name, nearest: nearestTeaching(course, from, catalogue) } : null
  return courseSummary(course, { authority: authority?.name ?? null, distance }, today)
}

/** Courses of the list as cards. */
export const cardsFor = (choices: Choices, context: SearchContext, shortlist: readonly string[]) => (entry: Match | Maybe) => ({
  course: entry.course,
  ...summaryFor(entry.course, choices, context),
  doubt: 'doubts' in entry ? doubtWords(entry) : null,
  chosen: shortlist.includes(entry.course.slug),
  list: coursesPathWith(choicesQuery(choices)),
})

/** The chips, each with the address of the list without it. */
export const chipsFor = (choices: Choices, context: SearchContext) =>
  choiceWords(choices, context).map(({ key, value, words }) => ({ words, href: coursesPathWith(choicesQuery(withoutValue(choices, key, value))) }))

/** The address of the list with an authority chosen. */
export const areaPath = (choices: Choices, slug: string): string => coursesPathWith(choicesQuery(withOption(choices, areaFilter, slug)))

/** What is left out, while few or none match, and the changes that help. */
export function leftOutFor({ leftOut, relaxations, removal, count, choices }: ReturnType<typeof searchCourses>, context: SearchContext) {
  if (leftOut.length === 0 || count.match > 3) return { words: null, changes: [] }
  const changes = relaxations.map((change) => ({ words: relaxationWords(change), href: coursesPathWith(choicesQuery(change.choices)) }))
  if (!removal) return { words: leftOutWords(leftOut), changes }
  const without = removal.reduce((rest, key) => (rest.values[key] ?? []).reduce((less, value) => withoutValue(less, key, value), rest), choices)
  return { words: leftOutWords(leftOut), changes: [{ words: removalWords(removal, choices, context), href: coursesPathWith(choicesQuery(without)) }] }
}
