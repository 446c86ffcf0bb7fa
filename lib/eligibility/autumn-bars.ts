import { addMonths, type Day } from './days'

/** An NPQ begun in one autumn: taught until, result at the latest. */
export interface AutumnBar {
  readonly words: string
  readonly from: Day
  readonly taughtUntil: Day
  readonly resultBy: Day
}

const taught = 18
const longestMarking = 4

/**
 * The NPQs that a reader could begin in the next two autumns, each drawn from November, the latest month of the season: taught for 18 months, result at
 * most 4 months later. Those that would begin after the last day are left out. Source: guidance, see `law.npq_length` and `law.npq_intake`.
 *
 * @example autumnBars('2026-11-22', '2029-09-01').map(({ words }) => words) // ['NPQ begun November 2026', 'NPQ begun November 2027']
 */
export function autumnBars(today: Day, lastDay: Day): readonly AutumnBar[] {
  const first = Number(today.slice(0, 4)) + (today.slice(5) > '11-30' ? 1 : 0)
  return [first, first + 1].flatMap((year) => {
    const from = `${year}-11-01`
    if (from > lastDay) return []
    return [{ words: `NPQ begun November ${year}`, from, taughtUntil: addMonths(from, taught), resultBy: addMonths(from, taught + longestMarking) }]
  })
}
