import type { Weekday } from '@/lib/domain/enumerations'

/** A calendar day, written 2026-10-14. Days compare as texts. */
export type CalendarDay = string

const msADay = 86_400_000
const names: readonly Weekday[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const pad = (value: number): string => String(value).padStart(2, '0')
const utc = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`)

/** A day of the Gregorian calendar, or `null` if there is no such day. Months count from 1. @example calendarDay(2027, 2, 29) // null */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  const made = new Date(Date.UTC(year, month - 1, day))
  const exists = year >= 1000 && year <= 9999 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day
  return exists ? `${year}-${pad(month)}-${pad(day)}` : null
}

/** The day some days later, or earlier if negative. @example addDaysTo('2026-12-31', 1) // '2027-01-01' */
export const addDaysTo = (day: CalendarDay, days: number): CalendarDay => new Date(utc(day) + days * msADay).toISOString().slice(0, 10)

/** Days from one to the other, both counted; at least 1 if they are in order. @example daysFromTo('2026-10-26', '2026-10-30') // 5 */
export const daysFromTo = (from: CalendarDay, to: CalendarDay): number => Math.round((utc(to) - utc(from)) / msADay) + 1

/** @example weekdayOf('2026-11-22') // 'sunday' */
export const weekdayOf = (day: CalendarDay): Weekday => names[new Date(utc(day)).getUTCDay()] ?? 'sunday'

export const isWeekend = (day: CalendarDay): boolean => ['saturday', 'sunday'].includes(weekdayOf(day))
