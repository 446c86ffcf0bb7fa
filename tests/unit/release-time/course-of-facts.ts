import type { AnyPublishedFact, CatalogueCourse } from '@/lib/domain/catalogue'
import { type FactKind, factValueSchemas } from '@/lib/domain/fact-kinds'

interface Said {
  readonly kind: FactKind
  readonly value: Record<string, unknown>
  readonly id?: string
  readonly qualifier?: AnyPublishedFact['qualifier']
  readonly standing?: AnyPublishedFact['standing']
  readonly route?: string
  readonly quote?: string
  /** Place of the words; without it every fact stands far from the one before. */
  readonly at?: number
}
type Course = Pick<CatalogueCourse, 'facts' | 'contested' | 'elsewhere'>

/** A course that says just this; every value is checked by the schema of its kind. */
export function courseSaying(said: readonly Said[], contested: readonly (readonly string[])[] = [], elsewhere: readonly FactKind[] = []): Course {
  const facts = said.map(({ kind, value, id, qualifier, standing, route, quote, at }, index) => {
    const start = at ?? index * 1000
    const words = quote ?? `words of ${kind} ${index + 1}`
    return {
      id: id ?? `${kind}-${index + 1}`,
      kind,
      value: factValueSchemas[kind].parse(value),
      qualifier: qualifier ?? 'exact',
      standing: standing ?? 'stated',
      scope: route === undefined ? {} : { route },
      proofs: [{ id: `proof-${index}`, documentId: 'document', start, end: start + words.length, quote: words }],
    } as AnyPublishedFact
  })
  return {
    facts,
    contested: contested.map((factIds) => ({
      kind: facts.find((fact) => fact.id === factIds[0])?.kind ?? 'attendance_days',
      factIds,
      note: 'They differ.',
    })),
    elsewhere: elsewhere.map((kind) => ({ kind, where: 'the website', proofs: [] })),
  }
}

/** Days of the programme. */
export const days = (min: number | null, max: number | null, type = 'taught', per = 'programme') => ({
  kind: 'attendance_days' as const,
  value: { min, max, type, per },
})
export const release = (min: number | null, max: number | null, force: 'required' | 'recommended', additional?: boolean) => ({
  kind: 'release_days' as const,
  value: { min, max, force, ...(additional !== undefined && { additional }) },
})
export const fee = (amountPence: number, more: Record<string, unknown> = {}) => ({
  kind: 'fee' as const,
  value: { amountPence, currency: 'GBP', basis: 'course', residency: 'any', vat: 'exempt', ...more },
})
