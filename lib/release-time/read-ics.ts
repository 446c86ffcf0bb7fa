import ICAL from 'ical.js'
import { addDaysTo, type CalendarDay, calendarDay, daysFromTo } from './calendar-day'
import { isClosed } from './term-dates'

/** What a calendar file says of terms, as lines for `parseTermDates`; what was left out is counted. */
export interface IcsTerms {
  readonly lines: readonly string[]
  readonly leftOut: number
}
export type IcsProblem = 'not_a_calendar' | 'too_large' | 'no_term_dates'

const mostCharacters = 2_000_000
const mostEvents = 5_000
const termWords = /\b(terms?|half[- ]?terms?|holidays?|break|closed|closure|inset|non[- ]pupil|staff (?:training|development)|training day|bank)\b/i
const startWords = /\b(starts?|begins?|opens?|first day|return)\b/i
const endWords = /\b(ends?|finish(?:es)?|closes|last day|break(?:s)? up)\b/i

interface Entry {
  readonly name: string
  readonly from: CalendarDay
  readonly to: CalendarDay
}

const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day a time falls on: as printed, or in London for times in UTC. */
const dayOf = (time: ICAL.Time): CalendarDay | null =>
  time.zone?.tzid === 'UTC' && !time.isDate ? inLondon.format(time.toJSDate()) : calendarDay(time.year, time.month, time.day)

function entryOf(component: ICAL.Component): Entry | null {
  const event = new ICAL.Event(component)
  const name = String(event.summary ?? '')
    .replace(/[\s,:]+/g, ' ')
    .trim()
    .slice(0, 80)
  const from = event.startDate && dayOf(event.startDate)
  if (!from || !termWords.test(name)) return null
  const last = (event.endDate && dayOf(event.endDate)) ?? from
  // An end without a time is the day after the last day (RFC 5545, 3.6.1).
  const to = event.endDate?.isDate && last > from ? addDaysTo(last, -1) : last
  return to < from ? null : { name, from, to }
}

/** Events with a broken date are left out; the library throws at them. */
function readable(component: ICAL.Component): readonly Entry[] {
  try {
    const entry = entryOf(component)
    return entry ? [entry] : []
  } catch {
    return []
  }
}

/** Pairs "Autumn term begins" with the next "term ends"; what has no partner is left out. */
function termsBetween(points: readonly Entry[]): readonly Entry[] {
  return points.flatMap((point, at) => {
    const next = points[at + 1]
    if (!startWords.test(point.name) || !next || !endWords.test(next.name)) return []
    const name = point.name
      .replace(startWords, '')
      .replace(/\b(of|for|the|pupils|students|school)\b/gi, '')
      .replace(/\s+/g, ' ')
      .trim()
    return [{ name: name || 'Term', from: point.from, to: next.to }]
  })
}

const lineOf = ({ name, from, to }: Entry, isOff: boolean): string =>
  `${isOff && !isClosed(name, daysFromTo(from, to)) ? 'Closed, ' : ''}${name.replaceAll(/\d{4}/g, '').trim()}: ${from}${to === from ? '' : ` to ${to}`}`

/**
 * Reads term dates from the text of an iCalendar file (RFC 5545), as schools and authorities publish them: terms and holidays as long events, or
 * "term starts" and "term ends" as single days. Events about anything else are left out. Runs in the browser; the file goes nowhere.
 *
 * @example readIcs(text) // { lines: ['Autumn term: 2026-09-02 to 2026-10-23', 'Half term: 2026-10-26 to 2026-10-30'], leftOut: 31 }
 */
export function readIcs(text: string): IcsTerms | { readonly problem: IcsProblem } {
  if (text.length > mostCharacters) return { problem: 'too_large' }
  const components = eventsOf(text)
  if (!components) return { problem: 'not_a_calendar' }
  if (components.length > mostEvents) return { problem: 'too_large' }
  const entries = components.flatMap(readable).toSorted((one, other) => one.from.localeCompare(other.from))
  const points = entries.filter(({ name, from, to }) => from === to && (startWords.test(name) || endWords.test(name)))
  const spans = entries.filter((entry) => !points.includes(entry))
  const terms = [...termsBetween(points), ...spans.filter(({ name, from, to }) => !isClosed(name, daysFromTo(from, to)) && from !== to)]
  const closures = spans.filter(({ name, from, to }) => isClosed(name, daysFromTo(from, to)))
  const lines = [...terms.map((entry) => lineOf(entry, false)), ...closures.map((entry) => lineOf(entry, true))]
  if (terms.length === 0) return { problem: 'no_term_dates' }
  return { lines, leftOut: components.length - entries.length }
}

function eventsOf(text: string): readonly ICAL.Component[] | null {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text))
    return calendar.name === 'vcalendar' ? calendar.getAllSubcomponents('vevent') : null
  } catch {
    return null
  }
}
