import type { FactValue } from '@/lib/domain/fact-kinds'
import { matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import type { Finding, Span } from '../../types'
import { type Context, effectAt } from './context'

export type Eligibility = FactValue<'eligibility'>

/** A run of a sentence's text that names a condition; offsets of the sentence's text. */
export interface Mention<R extends Eligibility['rule'] = Eligibility['rule']> {
  readonly rule: R
  readonly from: number
  readonly to: number
  readonly detail?: string
}

interface Said {
  readonly demand: Eligibility['demand']
  readonly effect?: Eligibility['effect']
  readonly audience?: string | null
  readonly workings?: string
  readonly qualifier?: Finding['qualifier']
  readonly strength?: number
}

/** A finding of kind eligibility from a mention; its quote is the sentence or the clause around the mention. */
export function eligibility(context: Context, mention: Mention, said: Said): Finding<'eligibility'> {
  const { sentence } = context
  const { rule, from, to, detail } = mention
  const core: Span = spanIn(sentence, from, to)
  return {
    kind: 'eligibility',
    value: { rule, demand: said.demand, effect: said.effect ?? effectAt(context, from), ...(detail && { detail }) },
    ...(said.audience && { scope: { audience: said.audience } }),
    ...(said.workings && { standing: 'implied', workings: said.workings }),
    ...(said.qualifier && { qualifier: said.qualifier }),
    ...(said.strength && { strength: said.strength }),
    at: quoteAround(sentence, from, to),
    core,
  }
}

/** A rule, the words that name it, and a few letters that all of them hold: most texts are done with after these. */
export type Pattern<R extends Eligibility['rule']> = readonly [R, RegExp, RegExp?]

/** Every place where one of the patterns stands in the text, in order; where two meet, that of the earlier pattern stays. Patterns are global. */
export function mentionsOf<R extends Eligibility['rule']>(text: string, patterns: readonly Pattern<R>[]): readonly Mention<R>[] {
  const mentions: Mention<R>[] = []
  for (const [rule, pattern, hint] of patterns) {
    if (hint && !meets(text, hint)) continue
    for (const found of matches(text, pattern)) {
      const [from, to] = [found.index, found.index + found[0].length]
      if (!mentions.some((other) => from < other.to && other.from < to)) mentions.push({ rule, from, to })
    }
  }
  return mentions.toSorted((one, other) => one.from - other.from)
}
