import type { AnyPublishedFact } from '@/lib/domain/catalogue'
import type { AnswerGroup } from '@/lib/wording/answer-groups'
import { factWords } from '@/lib/wording/fact-words'
import { listOf, midSentence } from '@/lib/wording/lists'

/**
 * Facts of a list as one value, so that a cell of the table stays short: what each adds stands beside it under its own name.
 *
 * @example joined(pieces)?.words // '2 assignments and e-portfolio'
 */
export function joined(facts: readonly AnyPublishedFact[], last: 'and' | 'or' = 'and'): AnswerGroup | null {
  if (facts.length === 0) return null
  const said = facts.map((fact) => factWords(fact))
  const values = [...new Set(said.map(({ value }) => value))]
  const noted = said.filter(({ note }) => note)
  const notes = [...new Set(noted.map(({ value, note }) => (values.length === 1 ? note : `${midSentence(value)}: ${note}`)))].join('; ')
  const words = listOf(
    values.map((value, at) => (at === 0 ? value : midSentence(value))),
    last,
  )
  return { key: words, words, facts, ...(notes && { aside: notes }) }
}
