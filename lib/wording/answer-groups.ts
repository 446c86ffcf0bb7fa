import type { AnyPublishedFact } from '@/lib/domain/catalogue'
import type { FactKind } from '@/lib/domain/fact-kinds'
import { factWords } from './fact-words'
import { listOf, midSentence } from './lists'

/** Facts that readers meet as one value: "Face to face, online and blended". */
export interface AnswerGroup {
  readonly key: string
  readonly words: string
  readonly aside?: string
  readonly facts: readonly AnyPublishedFact[]
}

const listed: ReadonlySet<FactKind> = new Set<FactKind>([
  'area',
  'delivery_mode',
  'fee_includes',
  'statutory_responsible',
  'statutory_scope',
  'study_mode',
  'support',
  'venue',
  'weekday',
])

/** Facts with one key are one value. Kinds that are lists go together where the same may be said beside them. */
function keyOf(fact: AnyPublishedFact): string {
  const { value, note = '' } = factWords(fact)
  if (fact.kind === 'area') return fact.value.relation === 'example' ? 'example' : 'serves'
  if (fact.kind === 'eligibility' && ['setting_type', 'area'].includes(fact.value.rule)) return `${fact.value.rule} ${note}`
  if (fact.kind === 'eligibility' && fact.value.demand === 'any_of') return `any ${note} ${fact.proofs[0]?.start}`
  return listed.has(fact.kind) ? note : `${value} ${note}`
}

const names: ReadonlySet<FactKind> = new Set<FactKind>(['area', 'venue', 'weekday', 'contact', 'provider'])

function wordsOf(facts: readonly AnyPublishedFact[]): string {
  const words = [...new Set(facts.map((fact) => factWords(fact).value))]
  const first = facts[0]
  const choice = first?.kind === 'eligibility' && first.value.demand === 'any_of'
  return listOf(first && names.has(first.kind) ? words : words.map((word, at) => (at === 0 ? word : midSentence(word))), choice ? 'or' : 'and')
}

/** What one may say beside a whole group; areas that a provider serves need no word on how. */
function asideOf(key: string, [first]: readonly AnyPublishedFact[]): string | undefined {
  if (!first || (first.kind === 'area' && key === 'serves')) return undefined
  return factWords(first).note
}

/**
 * The values of one kind, in document order, home fees before overseas fees.
 *
 * @example answerGroups(modesOfBirmingham)[0]?.words // 'Face to face, online and blended'
 */
export function answerGroups(facts: readonly AnyPublishedFact[]): readonly AnswerGroup[] {
  const overseasLast = facts.toSorted((one, other) => Number(isOverseas(one)) - Number(isOverseas(other)))
  const groups = new Map<string, AnyPublishedFact[]>()
  for (const fact of overseasLast) groups.set(keyOf(fact), [...(groups.get(keyOf(fact)) ?? []), fact])
  return [...groups].map(([key, members]) => {
    const aside = asideOf(key, members)
    return { key, words: wordsOf(members), facts: members, ...(aside && { aside }) }
  })
}

const isOverseas = (fact: AnyPublishedFact): boolean => fact.kind === 'fee' && fact.value.residency === 'overseas'
