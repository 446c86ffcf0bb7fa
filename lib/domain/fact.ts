import { z } from 'zod'
import { type documentKinds, qualifiers } from './enumerations'
import type { FactKind, FactValue } from './fact-kinds'

/** Words of a stored document: UTF-16 offsets, half open; `text.slice(start, end) === quote` always holds. */
export const evidenceSchema = z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive(), quote: z.string().min(1) })
export type Evidence = z.infer<typeof evidenceSchema>

/** Limits where a fact holds; left out when it holds in general. A fee's year and residency stand in its value. */
export const scopeSchema = z.object({
  academicYear: z.string().optional(),
  residency: z.enum(['home', 'overseas']).optional(),
  route: z.string().optional(),
  venue: z.string().optional(),
  audience: z.string().optional(),
})
export type Scope = z.infer<typeof scopeSchema>

export const qualifierSchema = z.enum(qualifiers)
export const factStandings = ['stated', 'implied'] as const
export type FactStanding = (typeof factStandings)[number]

/** One fact that a document states or implies, with the words that carry it. */
export interface Fact<K extends FactKind = FactKind> {
  readonly id: string
  readonly kind: K
  readonly value: FactValue<K>
  readonly qualifier: z.infer<typeof qualifierSchema>
  readonly standing: FactStanding
  /** One plain sentence, only for `implied`. */
  readonly workings?: string
  readonly scope?: Scope
  readonly evidence: readonly Evidence[]
  readonly recogniser: string
}

/** Distributes over the kinds, so that `fact.kind === 'fee'` narrows `fact.value`. */
export type AnyFact = { [K in FactKind]: Fact<K> }[FactKind]

/** Facts of a document that cannot all hold in one scope. */
export interface Contradiction {
  readonly kind: FactKind
  readonly factIds: readonly string[]
  readonly note: string
}

/** Where a document says that a fact is to be found instead. */
export interface Elsewhere {
  readonly kind: FactKind
  readonly where: string
  readonly url?: string
  readonly evidence: readonly Evidence[]
}

/** What one document says: the output of the extraction command (contract, section 1). */
export interface Extraction {
  readonly document: {
    readonly name: string
    readonly mediaType: string
    readonly sha256: string
    readonly text?: string
    readonly characters: number
    readonly url?: string
    readonly kind: (typeof documentKinds)[number]
    readonly editionFrom: number | null
    readonly editionTo: number | null
  }
  readonly facts: readonly AnyFact[]
  readonly contested: readonly Contradiction[]
  readonly notStated: readonly FactKind[]
  readonly elsewhere: readonly Elsewhere[]
}
