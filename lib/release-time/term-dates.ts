import { addDaysTo, type CalendarDay, daysFromTo, isWeekend } from './calendar-day'
import { type LineProblem, numberedLines } from './lines'
import { readDates } from './read-dates'

/** A stretch of days, first and last included. */
export interface Period {
  readonly name: string
  readonly from: CalendarDay
  readonly to: CalendarDay
}

/** When a school is open, and when it is closed in between. */
export interface TermDates {
  readonly open: readonly Period[]
  readonly closed: readonly Period[]
}

export const noTermDates: TermDates = { open: [], closed: [] }
const mostLines = 60
const closedWords = /\b(closed|closure|holidays?|break|vacation|bank|inset|non[- ]pupil|staff (?:training|development)|training day)\b/i
const halfTermWords = /\bhalf[- ]?term\b/i
// A half term of teaching is 5 to 8 weeks, the pause that bears the same name 1 or 2.
const longestPause = 16

/** Whether a period with this name and length is one without lessons. @example isClosed('Half term', 5) // true */
export const isClosed = (name: string, days: number): boolean => closedWords.test(name) || (halfTermWords.test(name) && days <= longestPause)

/**
 * Reads term dates typed or pasted, one period a line: "Autumn term: 2 September 2026 to 18 December 2026", "Half term: 26 to 30 October 2026",
 * "Closed, INSET: 4 January 2027". Lines that cannot be read are reported, the others still count.
 */
export function parseTermDates(text: string): { readonly terms: TermDates; readonly problems: readonly LineProblem[] } {
  const open: Period[] = []
  const closed: Period[] = []
  const problems: LineProblem[] = []
  for (const entry of numberedLines(text)) {
    const { dates, problem, at } = readDates(entry.text)
    const [from, to = from] = dates
    const name =
      entry.text
        .slice(0, at)
        .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\s*$/i, '')
        .replace(/[\s:,–-]+$/, '') || 'Term'
    const wrong = (reason: LineProblem['reason']) => problems.push({ ...entry, reason })
    if (open.length + closed.length >= mostLines) wrong('too_many_lines')
    else if (problem) wrong(problem)
    else if (from === undefined || to === undefined) wrong('no_date')
    else if (dates.length > 2) wrong('too_many_dates')
    else if (to < from) wrong('wrong_order')
    else if (isClosed(name, daysFromTo(from, to))) closed.push({ name, from, to })
    else if (dates.length === 1) wrong('one_date_only')
    else open.push({ name, from, to })
  }
  return { terms: { open: open.toSorted(byStart), closed: closed.toSorted(byStart) }, problems }
}

const byStart = (one: Period, other: Period): number => one.from.localeCompare(other.from)
const holds = (period: Period, day: CalendarDay): boolean => period.from <= day && day <= period.to

/** What a day is for the school; `outside`: before or after all dates given, so nothing is known. */
export function schoolDay(day: CalendarDay, { open, closed }: TermDates): 'open' | 'weekend' | 'closed' | 'outside' {
  if (isWeekend(day)) return 'weekend'
  if (closed.some((period) => holds(period, day))) return 'closed'
  if (open.some((period) => holds(period, day))) return 'open'
  const isBetween = open.some((period) => period.to < day) && open.some((period) => day < period.from)
  return isBetween ? 'closed' : 'outside'
}

// Shorter closures (a bank holiday, an INSET day) do not end a half term.
const shortestPause = 4
const partNames = ['first half', 'second half']

function halvesOf(term: Period, pauses: readonly Period[]): readonly Period[] {
  const inside = pauses.filter((pause) => pause.from > term.from && pause.to < term.to)
  if (inside.length === 0) return [term]
  const starts = [term.from, ...inside.map((pause) => addDaysTo(pause.to, 1))]
  const ends = [...inside.map((pause) => addDaysTo(pause.from, -1)), term.to]
  return starts.flatMap((from, at) => {
    const to = ends[at] ?? term.to
    const part = inside.length === 1 ? partNames[at] : `part ${at + 1}`
    return from <= to ? [{ name: `${term.name}, ${part}`, from, to }] : []
  })
}

/** The half terms: each open period, parted where the school is closed for four days or more within it. In order of time. */
export function halfTerms({ open, closed }: TermDates): readonly Period[] {
  const pauses = closed.filter((pause) => daysFromTo(pause.from, pause.to) >= shortestPause)
  return open.flatMap((term) => halvesOf(term, pauses)).toSorted(byStart)
}

/** The half term that holds a day. */
export const halfTermOf = (day: CalendarDay, terms: readonly Period[]): Period | null => terms.find((term) => holds(term, day)) ?? null
