import type { AnyPublishedFact } from '@/lib/domain/catalogue'
import type { Source } from './verdict'

/** The words that carry these facts, each place once; no fact at all is silence. */
export function sourceOf(facts: readonly Pick<AnyPublishedFact, 'proofs' | 'standing'>[]): Source {
  if (facts.length === 0) return { from: 'silence' }
  const proofs = facts.flatMap((fact) => fact.proofs)
  const unique = proofs.filter(
    (proof, at) => proofs.findIndex((other) => other.start === proof.start && other.documentId === proof.documentId) === at,
  )
  return { from: 'document', proofs: unique, edited: facts.some((fact) => fact.standing === 'edited') }
}
