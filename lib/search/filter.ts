import type { z } from 'zod'
import type { Catalogue, CatalogueCourse } from '@/lib/domain/catalogue'
import type { Verdict } from './verdict'

/** What search knows besides the reader's choices. `today` is an ISO date in London. */
export interface SearchContext {
  readonly catalogue: Catalogue
  readonly today: string
}

export interface FilterOption {
  readonly value: string
  readonly label: string
}

/**
 * One filter: everything that the list, its counts, chips, address and data file know of it stands here. Values are the words of the address.
 */
export interface Filter {
  /** Its name in the address and in the form. */
  readonly key: string
  /** Its legend in the form. */
  readonly label: string
  /** A line under the legend, where the label does not say all. */
  readonly hint?: string
  /** `one` of several, `many` of several of which one is enough, or free `text`. */
  readonly choice: 'one' | 'many' | 'text'
  /** `false` for what changes only how courses are shown and ordered: it leaves none out, and its options carry no counts. */
  readonly narrows?: false
  /** The words for choosing nothing; only of `one`. */
  readonly anyLabel?: string
  /** Reads one value from the address; a refusal's message is a sentence for readers. */
  schema(context: SearchContext): z.ZodType<string, string>
  options(context: SearchContext): readonly FilterOption[]
  /** The words of the chip. @example 'I work in Dudley' */
  chip(value: string, context: SearchContext): string
  /** Judges courses by the values chosen, of which there is at least one. */
  judge(values: readonly string[], context: SearchContext): (course: CatalogueCourse) => Verdict
  /** Values that let more through, the nearest first; only of filters with an order. */
  looser?(value: string): readonly string[]
}
