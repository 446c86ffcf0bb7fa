import type { AnyPublishedFact, PublishedFact } from '@/lib/domain/catalogue'
import type { FactKind } from '@/lib/domain/fact-kinds'
import { identityWords } from './identity-words'
import { lawWords } from './law-words'
import { peopleWords } from './people-words'
import { studyWords } from './study-words'
import { timeAndMoneyWords } from './time-and-money-words'

/** A value for readers, and the line that stands below it. */
export interface Words {
  readonly value: string
  readonly note?: string
}

/** As much of a fact as its words need: published facts and facts of an extraction alike. */
export type Sayable<K extends FactKind = FactKind> = Pick<PublishedFact<K>, 'kind' | 'value' | 'qualifier'> & {
  readonly scope?: PublishedFact['scope']
  readonly proofs?: readonly { readonly quote: string }[]
  readonly evidence?: readonly { readonly quote: string }[]
}
export type AnySayable = { [K in FactKind]: Sayable<K> }[FactKind]
export type Sayings<K extends FactKind> = { readonly [P in K]: (fact: Sayable<P>) => Words }

const sayings: Sayings<FactKind> = { ...identityWords, ...timeAndMoneyWords, ...studyWords, ...peopleWords, ...lawWords }

/**
 * One fact in the product's words: what the document says and nothing else. The qualifier stays in the words ("10 or more days", "about 120 hours").
 *
 * @example factWords(fee) // { value: '£2,250 + VAT', note: 'for the whole course' }
 */
export function factWords(fact: AnySayable | AnyPublishedFact): Words {
  const say = sayings[fact.kind] as (fact: AnySayable | AnyPublishedFact) => Words
  return say(fact)
}

/** The fact in one line. @example factLine(fee) // '£2,250 + VAT (for the whole course)' */
export function factLine(fact: AnySayable | AnyPublishedFact): string {
  const { value, note } = factWords(fact)
  return note ? `${value} (${note})` : value
}
