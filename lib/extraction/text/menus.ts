import { matches, meets } from '../matches'
import type { Span } from '../types'
import { nasencoSource, npqSencoSource } from '../words/awards'

const named = new RegExp(`\\b(?:${nasencoSource}|${npqSencoSource})`, 'i')
/** Links of a menu: a few words without a mark. */
const fewWords = /^[^.:;?!£\d]{2,44}$/

/** So many links, one below the other, are a menu. */
export const fewestItems = 8

/**
 * Whether a printed line may be a link of a menu: at most six words without a mark or a number, none of them a name of the award.
 *
 * @example isMenuItem('Fees and funding') // true
 */
export const isMenuItem = (line: string): boolean => fewWords.test(line) && line.split(' ').length <= 6 && !meets(line, named)

/** The text with blanks for its menus; the last line of a menu stays, for it may be the title under it. Same length. */
export function withoutMenus(plain: string): string {
  let kept = ''
  let from = 0
  let items: Span[] = []
  const close = (): void => {
    const [first, last] = [items[0], items.at(-1)]
    if (first && last && items.length >= fewestItems) {
      kept += plain.slice(from, first.start) + plain.slice(first.start, last.start).replace(/[^\n]/g, ' ')
      from = last.start
    }
    items = []
  }
  for (const found of matches(plain, /[^\n]+/g)) {
    if (found[0].trim() === '') continue
    if (isMenuItem(found[0].trim())) items.push({ start: found.index, end: found.index + found[0].length })
    else close()
  }
  close()
  return kept + plain.slice(from)
}

/** Links that hardly any page has but in its menu. */
const siteLink =
  /^(?:home|menu|search|news(?: (?:and|&) events)?|events|blog|contact(?: us)?|about(?: us)?|study(?: with us| here)?|courses|our courses|training|undergraduate|postgraduate|international|research|business|alumni|library|staff|students?|log ?in|sign in|skip to (?:main )?content)$/i
/** Another course of the house, in a list of them. */
const otherCourse = /^(?:MA|MEd|M\.Ed|MSc|MRes|MTeach|MBA|BA|BEd|BSc|EdD|PhD|PGCE|PG ?Dip|master'?s?\b|research degrees?\b|doctora(?:l|te)\b)/i
const between = /\s?[|>»•·]\s?/
const [longestLink, shortestMenu, fewestSiteLinks, shortestList, fewestCourses] = [80, 6, 3, 4, 3] as const

/** Whether links, one below or beside the other, are those of a site, or name several courses. */
function isMenu(links: readonly string[]): boolean {
  const courses = links.filter((link) => otherCourse.test(link) || meets(link, named)).length
  const ofSite = links.filter((link) => siteLink.test(link)).length
  return (links.length >= shortestMenu && ofSite >= fewestSiteLinks) || (links.length >= shortestList && courses >= fewestCourses)
}

/**
 * Where a menu at the top may end that lists pages of its site or courses of the house: behind its last line, or before the last of its links where that
 * is the award, for it may be the title. None where the first lines are no menu; an empty line ends them.
 *
 * @example endsOfMenu('Home\nStudy\nCourses\nMA Education\nNews\nContact us\n\nFees') // [47]
 */
export function endsOfMenu(plain: string): readonly number[] {
  const lines: { readonly text: string; readonly start: number; readonly end: number }[] = []
  for (const found of matches(plain.slice(0, 3000), /[^\n]+/g)) {
    const text = found[0].trim()
    const last = lines.at(-1)
    if (text === '' && !last) continue
    const bar = text.split(between)
    if (!last && bar.length >= shortestList && isMenu(bar)) return [found.index + found[0].length]
    if (text === '' || (last && found.index !== last.end + 1) || text.length > longestLink || /[.:;?!£]$|£/.test(text)) break
    lines.push({ text, start: found.index, end: found.index + found[0].length })
  }
  if (!isMenu(lines.map(({ text }) => text))) return []
  const last = lines.findLast(({ text }) => otherCourse.test(text) || siteLink.test(text) || meets(text, named))
  return [lines.at(-1)?.end ?? 0, ...(last && meets(last.text, named) ? [last.start] : [])]
}
