import { addDaysTo, type CalendarDay, daysFromTo } from './calendar-day'
import { type LineProblem, numberedLines } from './lines'
import { readDates } from './read-dates'

/** A day of the course with its date. Times are minutes after midnight, as printed. */
export interface Session {
  readonly date: CalendarDay
  readonly length: 'day' | 'half'
  readonly twilight: boolean
  readonly start: number | null
  readonly end: number | null
}

const mostSessions = 60
const longestRun = 10
const clock = '(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)?'
const timeSpan = new RegExp(`\\b${clock} ?(?:-|–|to|until) ?${clock}\\b`, 'i')
const halfWords = /\b(half[- ]day|morning|afternoon|am|pm)\b/i
const twilightWords = /\b(twilight|evening|after school)\b/i
// Most schools in England end between 15:00 and 15:30; what starts at 15:30 or later takes nobody out of class.
const schoolEnds = 15 * 60 + 30
const halfDay = 4 * 60

function minutes(hour: string | undefined, minute: string | undefined, half: string | undefined): number | null {
  const hours = Number(hour)
  if (!hour || hours > 23 || Number(minute ?? 0) > 59) return null
  const shifted = half?.toLowerCase() === 'pm' && hours < 12 ? hours + 12 : half?.toLowerCase() === 'am' && hours === 12 ? 0 : hours
  return shifted * 60 + Number(minute ?? 0)
}

/** Times as "9am to 3.30pm", "16:00-18:00", "1 to 4pm"; bare small numbers ("1 to 4") are no times. */
function timesIn(text: string): { readonly start: number; readonly end: number } | null {
  const match = timeSpan.exec(text)
  if (!match || !(match[2] || match[3] || match[5] || match[6])) return null
  const end = minutes(match[4], match[5], match[6])
  const early = minutes(match[1], match[2], match[3])
  const late = minutes(match[1], match[2], match[3] ?? match[6])
  if (end === null || early === null || late === null) return null
  // "1 to 4pm" starts in the afternoon, "9 to 4pm" in the morning.
  const start = late < end ? late : early
  return start < end ? { start, end } : null
}

function shapeOf(text: string): Omit<Session, 'date'> {
  const times = timesIn(text)
  const twilight = twilightWords.test(text) || (times !== null && times.start >= schoolEnds)
  const half = times === null ? halfWords.test(text) : times.end - times.start <= halfDay
  return { length: half ? 'half' : 'day', twilight, start: times?.start ?? null, end: times?.end ?? null }
}

/**
 * Reads the dates of a course as a provider sends them, one a line: "14 October 2026", "Wed 4 Nov 2026, 9.30am to 3.30pm", "9/12/2026 half day",
 * "12 to 13 January 2027" for days in a row. In order of date; lines that cannot be read are reported.
 *
 * @example parseSessions('2 December 2026, 4pm to 6pm').sessions[0]?.twilight // true
 */
export function parseSessions(text: string): { readonly sessions: readonly Session[]; readonly problems: readonly LineProblem[] } {
  const sessions: Session[] = []
  const problems: LineProblem[] = []
  for (const entry of numberedLines(text)) {
    const { dates, problem, rest } = readDates(entry.text)
    const [from, to = from] = dates
    const wrong = (reason: LineProblem['reason']) => problems.push({ ...entry, reason })
    if (problem) wrong(problem)
    else if (from === undefined || to === undefined) wrong('no_date')
    else if (to < from) wrong('wrong_order')
    else if (dates.length > 2 || daysFromTo(from, to) > longestRun) wrong('too_many_dates')
    else {
      const days = Array.from({ length: daysFromTo(from, to) }, (_, at) => addDaysTo(from, at))
      if (sessions.length + days.length > mostSessions) wrong('too_many_lines')
      else if (days.some((date) => sessions.some((session) => session.date === date))) wrong('twice')
      else sessions.push(...days.map((date) => ({ date, ...shapeOf(rest) })))
    }
  }
  return { sessions: sessions.toSorted((one, other) => one.date.localeCompare(other.date)), problems }
}
