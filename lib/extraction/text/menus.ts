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
const [shortestMenu, fewestSiteLinks, longestLink] = [6, 3, 60] as const
/**
 * A menu at the top that names pages of its site, whatever else it names: where it ends. Null where the first lines are no menu, or an empty one breaks them.
 *
 * @example endOfMenu('Home\nStudy\nCourses\nMA Education\nNews\nContact us\n\nFees') // 47
 */
export function endOfMenu(plain: string): number | null {
  let [lines, links, end] = [0, 0, 0]
  for (const found of matches(plain.slice(0, 3000), /[^\n]+/g)) {
    const text = found[0].trim()
    const isNext = lines === 0 || found.index === end + 1
    if (text === '' && lines === 0) continue
    if (text === '' || !isNext || text.length > longestLink || /[.:;?!£]$|£/.test(text)) break
    lines += 1
    if (siteLink.test(text)) links += 1
    end = found.index + found[0].length
  }
  return lines >= shortestMenu && links >= fewestSiteLinks ? end : null
}
