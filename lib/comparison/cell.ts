import type { AnyPublishedFact, PublishedElsewhere, Standing } from '@/lib/domain/catalogue'
import type { DayPart } from '@/lib/wording/days'

/** One value of a cell, with the facts that it was made of. */
export interface Saying {
  readonly words: string
  readonly aside?: string
  readonly facts: readonly AnyPublishedFact[]
  readonly standing: Standing
  /** The step by which the product worked it out; the facts' own workings are theirs. */
  readonly workings?: string
  /** The years that are over, in words: "about 2013 to 2017". */
  readonly old?: string
  /** The days behind the number, for its picture. `openEnded`: more is left open. */
  readonly days?: { readonly parts: readonly DayPart[]; readonly openEnded: boolean }
  /** The amount in pence, for a bar beside those of the other courses. */
  readonly pence?: number
}

/** What one course says in one row: in exactly one of these shapes. */
export type Cell =
  /** It says so; where it points elsewhere for more, that too. */
  | { readonly shape: 'said'; readonly standing: Standing; readonly sayings: readonly Saying[]; readonly more: readonly PublishedElsewhere[] }
  /** It says things that cannot all hold. `common` is what holds in all readings. */
  | {
      readonly shape: 'disputed'
      readonly standing: 'contested'
      readonly readings: readonly (readonly Saying[])[]
      readonly common: string | null
      readonly days?: Saying['days']
    }
  /** It says where to look. */
  | { readonly shape: 'pointed'; readonly standing: 'stated_elsewhere'; readonly entries: readonly PublishedElsewhere[] }
  /** It is silent, or what the row needs is not known. */
  | { readonly shape: 'silent'; readonly standing: Standing; readonly words: string; readonly aside?: string }
  /** Words of the product about the course, with no quote behind them. */
  | { readonly shape: 'plain'; readonly standing: Standing; readonly words: string; readonly anchor?: string }
  /** The course is no longer published; the words say so, in full in the first row and short in the others. */
  | { readonly shape: 'gone'; readonly standing: 'not_stated'; readonly words: string }

/** @example silent() // { shape: 'silent', standing: 'not_stated', words: 'Not stated' } */
export const silent = (words = 'Not stated', aside?: string, standing: Standing = 'not_stated'): Cell => ({
  shape: 'silent',
  standing,
  words,
  ...(aside && { aside }),
})

const worstFirst: readonly Standing[] = ['contested', 'edited', 'stale', 'stated', 'implied', 'says_none']

/** A cell of values; it stands as its weightiest value does. */
export function said(sayings: readonly Saying[], more: readonly PublishedElsewhere[] = []): Cell {
  const standing = worstFirst.find((word) => sayings.some((saying) => saying.standing === word)) ?? 'stated'
  return { shape: 'said', standing, sayings, more }
}

/** How facts stand together: set by staff, all worked out, or printed. */
export function standingOfFacts(facts: readonly AnyPublishedFact[]): Standing {
  if (facts.some(({ standing }) => standing === 'edited')) return 'edited'
  return facts.length > 0 && facts.every(({ standing }) => standing === 'implied') ? 'implied' : 'stated'
}

/** A value made of facts, standing as they do. */
export const saying = (words: string, facts: readonly AnyPublishedFact[], more: Partial<Omit<Saying, 'words' | 'facts'>> = {}): Saying => ({
  words,
  facts,
  standing: standingOfFacts(facts),
  ...more,
})
