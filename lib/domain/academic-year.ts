/**
 * The first calendar year of the academic year that a day belongs to; academic years begin on 1 September. `day` is an ISO date.
 *
 * @example academicYearOf('2026-11-22') // 2026, the year 2026/27
 * @example academicYearOf('2026-08-31') // 2025
 */
export function academicYearOf(day: string): number {
  const year = Number(day.slice(0, 4))
  return day.slice(5, 7) >= '09' ? year : year - 1
}
