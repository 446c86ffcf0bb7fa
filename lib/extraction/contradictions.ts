import type { AnyFact, Contradiction } from '@/lib/domain/fact'
import type { ReadDocument } from './types'

/** Facts that cannot all hold in one scope (contract, section 3): two values where one is expected, a count against its list, a rule against another. */
export function contradictionsOf(_facts: readonly AnyFact[], _document: ReadDocument): readonly Contradiction[] {
  return []
}
