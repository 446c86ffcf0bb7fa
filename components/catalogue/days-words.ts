import type { DayPart } from '@/lib/wording/days'
import type { DayLook, DayRun } from './day-squares'

const looks: Readonly<Record<DayPart['kind'], DayLook>> = {
  taught: 'taught',
  contact: 'taught',
  induction: 'taught',
  total: 'taught',
  tutorial: 'other',
  study: 'study',
  required: 'study',
  recommended: 'recommended',
}

/** One run of squares for each part: as many as may be, at most; none for days that are all at the weekend. */
export const dayRuns = (parts: readonly DayPart[]): readonly DayRun[] =>
  parts.filter(({ atWeekend }) => atWeekend !== 'all').map(({ kind, min, max }) => ({ look: looks[kind], count: max ?? min ?? 0 }))
