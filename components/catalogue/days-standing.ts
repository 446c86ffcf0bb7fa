import type { Standing } from '@/lib/domain/catalogue'
import type { ScopedDays } from '@/lib/release-time/days-out-of-class'

/** How the days out of class of one scope stand: the sum is as good as the facts it is made of. */
export function daysStanding({ readings, unknown }: ScopedDays): Standing {
  if (readings.length > 1) return 'contested'
  const facts = readings.flatMap(({ lines }) => lines.filter(({ adds }) => adds).flatMap((line) => line.facts))
  if (facts.length === 0) return unknown.includes('days_stated_elsewhere') ? 'stated_elsewhere' : 'not_stated'
  if (facts.some((fact) => fact.standing === 'edited')) return 'edited'
  return facts.every((fact) => fact.standing === 'implied') ? 'implied' : 'stated'
}
