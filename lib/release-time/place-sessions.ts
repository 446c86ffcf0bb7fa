import type { Weekday } from '@/lib/domain/enumerations'
import { weekdayOf } from './calendar-day'
import type { Session } from './sessions'
import { halfTermOf, halfTerms, type Period, schoolDay, type TermDates } from './term-dates'

/** How a dated day meets the school's week. Only `school_day` and `outside` take the SENCO out of class. */
export const meetings = ['school_day', 'twilight', 'weekend', 'holiday', 'not_worked', 'outside'] as const
export type Meeting = (typeof meetings)[number]

export const meetingLabels: Readonly<Record<Meeting, string>> = {
  school_day: 'in school time',
  twilight: 'in the evening',
  weekend: 'at the weekend',
  holiday: 'in the holidays',
  not_worked: 'on a day not worked',
  outside: 'outside your term dates',
}

export interface PlacedSession {
  readonly session: Session
  readonly meeting: Meeting
  readonly halfTerm: Period | null
  /** Days of the course: 1 or .5. */
  readonly days: number
  /** Days out of class: 0, .5 or 1. */
  readonly release: number
}

export interface HalfTermLoad {
  readonly halfTerm: Period
  readonly release: number
  readonly sessions: readonly PlacedSession[]
}

/** Dated days against the school's calendar. */
export interface Placed {
  readonly sessions: readonly PlacedSession[]
  readonly byHalfTerm: readonly HalfTermLoad[]
  /** Days out of class that lie outside all term dates given. */
  readonly unplaced: number
  /** Days of the course that have a date, and those of them that are days out of class. */
  readonly days: number
  readonly release: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function meetingOf(session: Session, terms: TermDates, notWorked: ReadonlySet<Weekday>): Meeting {
  const day = schoolDay(session.date, terms)
  if (day === 'weekend') return 'weekend'
  if (day === 'closed') return 'holiday'
  if (notWorked.has(weekdayOf(session.date))) return 'not_worked'
  if (session.twilight) return 'twilight'
  return day === 'open' ? 'school_day' : 'outside'
}

/**
 * Puts dated days into half terms and says which of them take the SENCO out of class. A day at a weekend, in a holiday, in the evening or on a day
 * that the SENCO does not work takes none. Without term dates for it, a weekday counts as a day out of class and is marked `outside`.
 *
 * @param notWorked weekdays on which a part-time SENCO is not in school
 * @example placeSessions(sixDates, terms).release // 4, with one date in half term and one on a Saturday
 */
export function placeSessions(sessions: readonly Session[], terms: TermDates, notWorked: readonly Weekday[] = []): Placed {
  const halves = halfTerms(terms)
  const off = new Set(notWorked)
  const placed = sessions.map((session) => {
    const meeting = meetingOf(session, terms, off)
    const days = session.length === 'half' ? 0.5 : 1
    const release = meeting === 'school_day' || meeting === 'outside' ? days : 0
    return { session, meeting, halfTerm: halfTermOf(session.date, halves), days, release }
  })
  const inHalf = (halfTerm: Period) => placed.filter((entry) => entry.halfTerm === halfTerm)
  return {
    sessions: placed,
    byHalfTerm: halves.map((halfTerm) => ({ halfTerm, sessions: inHalf(halfTerm), release: sum(inHalf(halfTerm).map((entry) => entry.release)) })),
    unplaced: sum(placed.filter((entry) => entry.halfTerm === null).map((entry) => entry.release)),
    days: sum(placed.map((entry) => entry.days)),
    release: sum(placed.map((entry) => entry.release)),
  }
}
