import { z } from 'zod'
import { courseContentSchema, courseFactSchema } from '@/lib/domain/course-content'
import { documentKinds } from '@/lib/domain/enumerations'
import { evidenceSchema, qualifierSchema, scopeSchema } from '@/lib/domain/fact'
import { factKinds } from '@/lib/domain/fact-kinds'

const kindSchema = z.enum(factKinds)
const wordsSchema = z.array(evidenceSchema)
const storedSchema = z.object({
  document: z.object({ kind: z.enum(documentKinds), editionFrom: z.number().nullable(), editionTo: z.number().nullable() }),
  facts: z.array(z.looseObject({ evidence: wordsSchema, scope: scopeSchema.default({}) })),
  contested: courseContentSchema.shape.contested,
  notStated: z.array(kindSchema),
  elsewhere: z.array(z.object({ kind: kindSchema, where: z.string(), url: z.string().optional(), evidence: wordsSchema })),
})

/**
 * What one reading of a document proposes, as it is kept: every fact with its words in that document, pointers, contradictions, and what is not stated.
 * Throws on anything else.
 *
 * @example readingOf(run.extraction, 'worcester-course-page-7b1c02de').facts[0]?.evidence[0]?.documentId // 'worcester-course-page-7b1c02de'
 */
export function readingOf(extraction: unknown, documentId: string) {
  const { document, facts, elsewhere, ...rest } = storedSchema.parse(extraction)
  const inDocument = (evidence: z.infer<typeof wordsSchema>) => evidence.map((words) => ({ ...words, documentId }))
  return {
    ...rest,
    ...document,
    facts: facts.map(({ evidence, ...fact }) => courseFactSchema.parse({ ...fact, evidence: inDocument(evidence) })),
    elsewhere: elsewhere.map(({ evidence, ...entry }) => ({ ...entry, evidence: inDocument(evidence) })),
  }
}
export type Reading = ReturnType<typeof readingOf>

/** The key of a pointer among the decisions. @example pointerKey(0) // 'elsewhere-1' */
export const pointerKey = (at: number): string => `elsewhere-${at + 1}`

/** What a person gave in place of a proposal, or that the document's value takes the place of one that staff set. */
export const correctionSchema = z.object({
  value: z.unknown().optional(),
  qualifier: qualifierSchema.optional(),
  scope: scopeSchema.optional(),
  overEdit: z.boolean().optional(),
})
export type Correction = z.infer<typeof correctionSchema>

export const verdicts = ['accepted', 'corrected', 'rejected'] as const
/** What was decided of one proposal: a fact of the reading by its id, or a pointer by its key. */
export interface Decided {
  readonly factKey: string
  readonly verdict: (typeof verdicts)[number]
  readonly correction: Correction | null
  readonly reason: string | null
  readonly by: string
  /** ISO date. */
  readonly on: string
}

const traceSchema = z.object({
  dropped: z.array(z.looseObject({ kind: z.string(), words: z.string(), start: z.number(), end: z.number(), reason: z.string() })).default([]),
})
export interface DroppedWords {
  readonly kind: string
  readonly words: string
  readonly start: number
  readonly end: number
  readonly reason: string
}

/** What the reader found and did not propose, each with the reason, in order of the document; the same words with the same reason once. */
export function droppedOf(trace: unknown): readonly DroppedWords[] {
  const { dropped } = traceSchema.catch({ dropped: [] }).parse(trace ?? {})
  const seen = new Map(dropped.map((entry) => [`${entry.start} ${entry.end} ${entry.reason}`, entry] as const))
  return [...seen.values()]
    .map(({ kind, words, start, end, reason }) => ({ kind, words, start, end, reason }))
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
}
