/** A calendar day, `YYYY-MM-DD`: no time and no zone, so that texts compare as days do. */
export type Day = string

const parts = (day: Day): readonly [number, number, number] => {
  const [year, month, date] = day.split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined) throw new Error(`Not a day: ${day}`)
  return [year, month, date]
}
const dayOf = (year: number, month: number, date: number): Day => new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)
const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether the text names a day that exists. @example isDay('2026-02-29') // false */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, date] = parts(text)
  return month >= 1 && month <= 12 && date >= 1 && date <= lastOfMonth(year, month)
}

/**
 * The day so many months later (or earlier, for a negative number). A day that its month lacks becomes the last of that month.
 *
 * @example addMonths('2024-02-29', 36) // '2027-02-28'
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day)
  const count = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return dayOf(toYear, toMonth, Math.min(date, lastOfMonth(toYear, toMonth)))
}

/** The day so many days later. @example addDays('2029-09-01', 1) // '2029-09-02' */
export function addDays(day: Day, days: number): Day {
  const [year, month, date] = parts(day)
  return dayOf(year, month, date + days)
}

/** Days from one day to another; both the same gives 0. @example daysBetween('2026-09-01', '2026-09-03') // 2 */
export const daysBetween = (from: Day, to: Day): number => {
  const [one, other] = [parts(from), parts(to)]
  return (Date.UTC(other[0], other[1] - 1, other[2]) - Date.UTC(one[0], one[1] - 1, one[2])) / 86_400_000
}

const none = (): never => {
  throw new Error('No days to choose from.')
}
/** The first of several days; at least one. @example earliest('2029-09-01', '2027-08-31') // '2027-08-31' */
export const earliest = (...days: readonly Day[]): Day => days.toSorted().at(0) ?? none()
/** The last of several days; at least one. */
export const latest = (...days: readonly Day[]): Day => days.toSorted().at(-1) ?? none()

/** A first and a last day, both inclusive. */
export interface Span {
  readonly first: Day
  readonly last: Day
}

/**
 * The days that a month or a day can mean.
 *
 * @example spanOf('2026-09') // { first: '2026-09-01', last: '2026-09-30' }
 */
export function spanOf(monthOrDay: string): Span {
  if (isDay(monthOrDay)) return { first: monthOrDay, last: monthOrDay }
  const first = `${monthOrDay}-01`
  if (!isDay(first)) throw new Error(`Not a month or a day: ${monthOrDay}`)
  const [year, month] = parts(first)
  return { first, last: dayOf(year, month, lastOfMonth(year, month)) }
}
