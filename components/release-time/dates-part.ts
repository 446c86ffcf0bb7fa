import { placeSessions } from '@/lib/release-time/place-sessions'
import { parseSessions } from '@/lib/release-time/sessions'
import { parseTermDates } from '@/lib/release-time/term-dates'
import { CohortView } from './cohort-view'
import type { DateReader } from './planned'
import { TermCalendar } from './term-calendar'

/** The lower half of the planner: term dates, dates of the courses, several SENCOs. */
export const datesPart = { parseTermDates, parseSessions, placeSessions, TermCalendar, CohortView } satisfies DateReader & Record<string, unknown>
export type DatesPart = typeof datesPart
