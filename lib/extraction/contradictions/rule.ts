import type { AnyFact, Contradiction } from '@/lib/domain/fact'
import type { FactKind } from '@/lib/domain/fact-kinds'
import { sameValue } from '../same-value'
import type { ReadDocument } from '../types'

/** One way in which facts of a document cannot all hold. Gives an entry for each clash it finds; facts of different scopes never clash. */
export type ContradictionRule = (facts: readonly AnyFact[], document: ReadDocument) => readonly Contradiction[]

/** The facts of one kind, typed. */
export const ofKind = <K extends FactKind>(facts: readonly AnyFact[], kind: K): readonly Extract<AnyFact, { kind: K }>[] =>
  facts.filter((fact): fact is Extract<AnyFact, { kind: K }> => fact.kind === kind)

/** Whether two facts speak of the same year, residency, route, venue and audience. */
export const sameScope = (one: AnyFact, other: AnyFact): boolean => sameValue(one.scope ?? {}, other.scope ?? {})

/** Whether two quantities have no number in common; an open side reaches on for ever. */
export function disjoint(
  one: { readonly min: number | null; readonly max: number | null },
  other: { readonly min: number | null; readonly max: number | null },
): boolean {
  const below = (a: typeof one, b: typeof one) => a.max !== null && b.min !== null && a.max < b.min
  return below(one, other) || below(other, one)
}

/** A text with more facts of one kind is no course page; their pairs would fill the memory. */
const most = 150

/** Every pair of items, each once; of the first 150 items. */
export const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.slice(0, most).flatMap((one, at, few) => few.slice(at + 1).map((other) => [one, other] as const))

/** An entry that names facts and says in one sentence what clashes. */
export const clash = (kind: FactKind, facts: readonly AnyFact[], note: string): Contradiction => ({
  kind,
  factIds: [...new Set(facts.map((fact) => fact.id))],
  note,
})

/** Everything that a fact rests on, for telling what its words are about. */
export const wordsOf = (fact: AnyFact): string => fact.evidence.map((proof) => proof.quote).join(' ')
