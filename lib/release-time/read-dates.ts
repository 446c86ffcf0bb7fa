import { type CalendarDay, calendarDay } from './calendar-day'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const written = `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?(?: ?(?<name>${monthNames})\\b\\.?)(?:,? (?<year>\\d{4})\\b)?`
const iso = '(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})'
const slashed = '(?<slashDay>\\d{1,2})[/.](?<slashMonth>\\d{1,2})[/.](?<slashYear>\\d{4}|\\d{2})\\b'
// "2 to 23 October": the first day borrows its month; the 1 of "Autumn 1 - 2 September" is no day.
const lone = `(?<!\\b(?:autumn|spring|summer|term|half|part|day|session|module) )(?<loneDay>\\d{1,2})(?:st|nd|rd|th)?(?= ?(?:-|–|to) ?(?:[a-z]+ )?\\d{1,2}(?:st|nd|rd|th)? ?(?:${monthNames})\\b)`
const anyDate = new RegExp(`\\b(?:${iso}|${slashed}|${written}|${lone})`, 'gi')
const weekdayNames = /\b(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b,?/gi

interface Found {
  readonly day: number
  readonly month: number | null
  readonly year: number | null
}

function foundIn(groups: Record<string, string | undefined>): Found {
  const number = (text: string | undefined): number => Number(text)
  if (groups.isoYear) return { year: number(groups.isoYear), month: number(groups.isoMonth), day: number(groups.isoDay) }
  if (groups.slashYear)
    return {
      year: number(groups.slashYear.length === 2 ? `20${groups.slashYear}` : groups.slashYear),
      month: number(groups.slashMonth),
      day: number(groups.slashDay),
    }
  if (groups.loneDay) return { year: null, month: null, day: number(groups.loneDay) }
  return {
    year: groups.year ? number(groups.year) : null,
    month: months.indexOf((groups.name ?? '').slice(0, 3).toLowerCase()) + 1,
    day: number(groups.day),
  }
}

/** A date with what it leaves to the date after it: "14 December to 4 January 2027" begins in 2026. */
function borrowed(date: Found, next: Found | null): Found {
  const month = date.month ?? next?.month ?? null
  if (date.year !== null || next === null || next.year === null) return { ...date, month }
  const isYearBefore = month !== null && next.month !== null && month > next.month
  return { ...date, month, year: isYearBefore ? next.year - 1 : next.year }
}

/** The dates of a line and what is left of it. `year_missing` and `no_such_day` say why a date could not be read. */
export interface DatesInLine {
  readonly dates: readonly CalendarDay[]
  readonly problem: 'year_missing' | 'no_such_day' | null
  readonly rest: string
  /** Where the first date began; the text before it names the line. */
  readonly at: number
}

/**
 * Reads the dates of one line as people in England write them: 14 October 2026, Wed 14th Oct 2026, 14/10/2026, 2026-10-14. In a range the first
 * date may leave its month and year to the second.
 *
 * @example readDates('Autumn 1: 2 September to 23 October 2026').dates // ['2026-09-02', '2026-10-23']
 */
export function readDates(line: string): DatesInLine {
  const text = line.replace(/\s+/g, ' ')
  const matches = [...text.matchAll(anyDate)]
  const found = matches.map((match) => foundIn(match.groups ?? {}))
  const rest = text.replace(anyDate, ' ').replace(weekdayNames, ' ').replace(/\s+/g, ' ').trim()
  const at = matches[0]?.index ?? text.length
  const dates: CalendarDay[] = []
  let next: Found | null = null
  for (const date of found.toReversed()) {
    next = borrowed(date, next)
    if (next.year === null || next.month === null) return { dates: [], problem: 'year_missing', rest, at }
    const day = calendarDay(next.year, next.month, next.day)
    if (day === null) return { dates: [], problem: 'no_such_day', rest, at }
    dates.unshift(day)
  }
  return { dates, problem: null, rest, at }
}
