import { placeSessions } from '@/lib/release-time/place-sessions'
import { parseSessions } from '@/lib/release-time/sessions'
import { parseTermDates } from '@/lib/release-time/term-dates'
import { CostBreakdown } from './cost-breakdown'
import { LiveDates } from './live-dates'
import type { DateReader } from './planned'

/** What of the planner comes when it is needed: how totals are made, term dates, dates of the courses, several SENCOs. */
export const datesPart = { parseTermDates, parseSessions, placeSessions, CostBreakdown, LiveDates } satisfies DateReader & Record<string, unknown>
export type DatesPart = typeof datesPart
