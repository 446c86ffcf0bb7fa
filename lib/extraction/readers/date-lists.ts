import { dates } from './dates'

export interface FoundDate {
  readonly date: string
  readonly start: number
  readonly end: number
}

const weekdayOrDay = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
/** Words that may stand between a verb and its date, or between two dates of one list. */
const link = new RegExp(
  `^(?:[\\s,:(/&;-]|and\\b|or\\b|in\\b|on\\b|again\\b|also\\b|then\\b|either\\b|both\\b|from\\b|the\\b|each\\b|every\\b|early\\b|late\\b|mid\\b|mid-|beginning of\\b|start of\\b|end of\\b|week (?:of|beginning|commencing)\\b|w/c\\b|of\\b|last\\b|first\\b|second\\b|third\\b|week\\b|term\\b|${weekdayOrDay}\\b|\\d{4}\\b)*$`,
  'i',
)
const between = new RegExp(
  `^(?:[\\s,/&;|]|\\([^)]{0,40}\\)|and\\b|or\\b|in\\b|on\\b|again\\b|also\\b|then\\b|either\\b|both\\b|the\\b|every\\b|each\\b|early\\b|late\\b|an?\\b|second\\b|third\\b|next\\b|w/c\\b|further\\b|another\\b|cohort\\b|group\\b|intake\\b|week (?:of|beginning|commencing)\\b|${weekdayOrDay}\\b)+$`,
  'i',
)

/** A month without a year that stands before a later month of a year ("September and October 2023") is of that year. */
function sharedYear(list: readonly FoundDate[]): readonly FoundDate[] {
  const last = list.at(-1)
  if (!last || last.date.startsWith('XXXX')) return list
  return list.map((item) =>
    item.date.startsWith('XXXX') && /^XXXX-\d\d/.test(item.date) && item.date.slice(5) < last.date.slice(5)
      ? { ...item, date: last.date.slice(0, 4) + item.date.slice(4) }
      : item,
  )
}

/**
 * The dates that follow a place in a text at once, as one list: "in September 2022 and January 2023". Empty if other words stand between, or if the date
 * is one from or to which something runs.
 *
 * @example datesAfter('starts in October or May', 6) // XXXX-10 and XXXX-05
 */
export function datesAfter(text: string, from: number, reach: RegExp = link): readonly FoundDate[] {
  const found = dates(text).filter(({ start, end, date }) => start >= from && !(/[a-z]$/.test(date) && text[start - 1] === '(' && text[end] === ')'))
  const list: FoundDate[] = []
  let at = from
  for (const item of found) {
    const gap = text.slice(at, item.start)
    if (gap.length > 70 || !(list.length === 0 ? reach : between).test(gap)) break
    list.push(item)
    at = item.end
  }
  return sharedYear(list)
}
