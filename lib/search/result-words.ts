import { counted, listOf, numberWords } from '@/lib/wording/lists'
import { type Choices, isFiltered } from './choices'
import type { SearchContext } from './filter'
import { filters } from './filters'
import type { Count } from './judge-courses'
import type { Relaxation } from './relaxations'
import type { LeftOut, Maybe } from './search-courses'

/** A choice in words, and the key and value that take it away. */
export interface ChoiceWords {
  readonly key: string
  readonly value: string
  readonly words: string
}

/** The choices in use, in the order of the form: one chip each. */
export const choiceWords = ({ values }: Choices, context: SearchContext): readonly ChoiceWords[] =>
  filters.flatMap((filter) => (values[filter.key] ?? []).map((value) => ({ key: filter.key, value, words: filter.chip(value, context) })))

const verb = (count: number): string => (count === 1 ? 'matches' : 'match')

/**
 * What the list found, as its title.
 *
 * @example headline({ match: 2, might: 2 }, true) // '2 courses match, 2 more might'
 */
export function headline({ match, might }: Count, filtered: boolean): string {
  if (!filtered) return counted(match + might, 'course')
  if (match === 0) return might === 0 ? 'No course matches' : `No course matches, ${numberWords(might)} might`
  const more = might === 0 ? '' : `, ${numberWords(might)} more might`
  return `${counted(match, 'course')} ${verb(match)}${more}`
}

/** The title of the page: the finding and what was asked. @example 'No course matches: I work in Dudley' */
export function pageTitle(count: Count, choices: Choices, context: SearchContext): string {
  const chips = choiceWords(choices, context).map(({ words }) => words)
  return chips.length === 0 ? `${headline(count, false)} for SENCOs` : `${headline(count, isFiltered(choices))}: ${chips.join(', ')}`
}

/**
 * Why courses stand in the group that might match.
 *
 * @example unknownWords(maybes) // 'Their documents do not give a fee, and do not say which areas they serve. Ask before you rule them out.'
 */
export function unknownWords(maybes: readonly Maybe[]): string {
  const doubts = [...new Map(maybes.flatMap(({ doubts }) => doubts).map((doubt) => [doubt.code, doubt])).values()]
  if (maybes.length === 1) return `Its document ${listOf(doubts.map(({ one }) => one))}. Ask before you rule it out.`
  const clauses = doubts.map(({ many }) => many)
  const shared = maybes.every(({ doubts: own }) => own.length === doubts.length)
  return `${shared ? 'Their documents' : 'Some of their documents'} ${clauses.join(', and ')}. Ask before you rule them out.`
}

/** The doubts of one course. @example 'Its document does not give a fee.' */
export const doubtWords = ({ doubts }: Maybe): string => `Its document ${listOf(doubts.map(({ one }) => one))}.`

/** The courses that the choices leave out; named while they are few. @example '1 course is left out: South West Consortium serves 7 authorities and Dudley is not one of them.' */
export function leftOutWords(leftOut: readonly LeftOut[]): string {
  const head = `${counted(leftOut.length, 'course')} ${leftOut.length === 1 ? 'is' : 'are'} left out`
  if (leftOut.length > 3) return `${head}.`
  const each = leftOut.map(({ course, because }) => `${course.provider.name} ${listOf(because.map(({ words }) => words()))}`)
  return `${head}: ${each.join('; ')}.`
}

/**
 * A change that helps, with the list it would give.
 *
 * @example relaxationWords(change) // 'Without “I work in Dudley” 3 courses would match, and 2 more might.'
 */
export function relaxationWords({ without, instead, match, might }: Relaxation): string {
  const change = instead === null ? `Without “${without}”` : `With “${instead}” instead of “${without}”`
  if (match === 0) return `${change} ${counted(might, 'course')} might match.`
  return `${change} ${counted(match, 'course')} would match${might === 0 ? '' : `, and ${numberWords(might)} more might`}.`
}

/** The words of the button that shows a list. @example showWords({ match: 2, might: 2 }) // 'Show 2, and 2 that might' */
export function showWords({ match, might }: Count): string {
  if (match === 0 && might === 0) return 'No course matches'
  if (match === 0) return `Show ${numberWords(might)} that might match`
  return might === 0 ? `Show ${counted(match, 'course')}` : `Show ${numberWords(match)}, and ${numberWords(might)} that might`
}

/** Filters that must go together, where no single change helps. @example 'Without “I work in Dudley” and “6 days at most” a course would be in the list.' */
export function removalWords(keys: readonly string[], choices: Choices, context: SearchContext): string {
  const chips = choiceWords(choices, context).flatMap(({ key, words }) => (keys.includes(key) ? [`“${words}”`] : []))
  return `Without ${listOf(chips)} a course would be in the list.`
}
