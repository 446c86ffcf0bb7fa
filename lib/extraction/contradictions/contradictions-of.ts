import type { AnyFact, Contradiction } from '@/lib/domain/fact'
import type { FactKind } from '@/lib/domain/fact-kinds'
import type { ReadDocument } from '../types'
import { attendanceDays, creditPoints, durations, moduleCounts } from './counts'
import { deadlines, fees } from './money-and-dates'
import type { ContradictionRule } from './rule'
import { assessmentLengths, assessmentParts, neededOrNot, onlyAgainstOthers, oppositeRules, postAgainstAspiring } from './rules-against-rules'

const rules: readonly ContradictionRule[] = [
  attendanceDays,
  durations,
  moduleCounts,
  creditPoints,
  fees,
  deadlines,
  assessmentParts,
  assessmentLengths,
  onlyAgainstOthers,
  oppositeRules,
  postAgainstAspiring,
  neededOrNot,
]

/**
 * Facts that cannot all hold in one scope (contract, section 3): two values where one is expected, a count against the length of its list, a rule
 * against another. One entry for each kind and clash; entries of one kind that share a fact are one.
 *
 * @example contradictionsOf(facts, document)[0] // { kind: 'attendance_days', factIds: ['attendance_days-1', 'attendance_days-2'], note: '…' }
 */
export function contradictionsOf(facts: readonly AnyFact[], document: ReadDocument): readonly Contradiction[] {
  const merged: { kind: FactKind; factIds: string[]; note: string }[] = []
  for (const { kind, factIds, note } of rules.flatMap((rule) => rule(facts, document))) {
    const same = merged.find((entry) => entry.kind === kind && entry.factIds.some((id) => factIds.includes(id)))
    if (same) same.factIds.push(...factIds.filter((id) => !same.factIds.includes(id)))
    else merged.push({ kind, factIds: [...factIds], note })
  }
  return merged
}
