import type { Proof } from '@/lib/domain/catalogue'
import type { LawId } from './law'
import type { ReasonCode } from './reasons'

/** Worst first. `ask` says that an answer is missing: the document's, the school's or the reader's own. */
export const outcomes = ['not_met', 'ask', 'met'] as const
export type Outcome = (typeof outcomes)[number]

/** Who can settle an `ask`. */
export type Asked = 'provider' | 'authority' | 'head' | 'you'

/** What a verdict rests on. `silence`: the whole document was read and does not say. */
export type Source =
  | { readonly from: 'document'; readonly proofs: readonly Proof[]; readonly edited: boolean }
  | { readonly from: 'regulation'; readonly law: LawId }
  | { readonly from: 'silence' }
  | { readonly from: 'answers' }

/** One rule and how a reader stands to it: what, why, by what source, and for a "no" or an "ask" one next step. */
export interface RuleVerdict<Rule extends string = string> {
  readonly rule: Rule
  readonly outcome: Outcome
  readonly code: ReasonCode
  readonly words: string
  readonly source: Source
  readonly next: string | null
  /** Only for `ask`. */
  readonly asked: Asked | null
}

const rank = (outcome: Outcome): number => outcomes.indexOf(outcome)

/** All must hold: the worst counts; nothing to hold is met. @example allOf(['met', 'ask']) // 'ask' */
export const allOf = (parts: readonly Outcome[]): Outcome => parts.reduce<Outcome>((worst, part) => (rank(part) < rank(worst) ? part : worst), 'met')

/** One is enough: the best counts; none at all is not met. @example anyOf(['not_met', 'ask']) // 'ask' */
export const anyOf = (parts: readonly Outcome[]): Outcome => parts.reduce<Outcome>((best, part) => (rank(part) > rank(best) ? part : best), 'not_met')

/** Whether the first is a worse answer than the second. */
export const isWorse = (one: Outcome, other: Outcome): boolean => rank(one) < rank(other)
