import { type CatalogueCourse, factsOf, type PublishedFact } from '@/lib/domain/catalogue'
import type { DayType } from '@/lib/domain/enumerations'
import { type DayCount, dayCountOf, meets, narrow } from './day-count'

export type DayFact = PublishedFact<'attendance_days'> | PublishedFact<'release_days'>
export type DayKind = DayType | 'release'

/** What one or more facts say of one kind of days. Facts that say the same, or narrow each other, are one claim. */
export interface DayClaim {
  readonly kind: DayKind
  readonly force: 'required' | 'recommended'
  /** On top of the attended days, by the document's words. Only of `release`. */
  readonly additional: boolean
  /** `null`: asked for without a number. */
  readonly count: DayCount | null
  readonly facts: readonly DayFact[]
}

/** The day facts of a course that are counted for the whole programme, each as a claim of its own, in document order. */
export function dayClaims(course: Pick<CatalogueCourse, 'facts'>): readonly DayClaim[] {
  const attended = factsOf(course, 'attendance_days').filter((fact) => fact.value.per === 'programme')
  const claims: DayClaim[] = [
    ...attended.map((fact) => ({
      kind: fact.value.type,
      force: 'required' as const,
      additional: false,
      count: dayCountOf(fact),
      facts: [fact],
    })),
    ...factsOf(course, 'release_days').map((fact) => ({
      kind: 'release' as const,
      force: fact.value.force,
      additional: fact.value.additional === true,
      count: dayCountOf(fact),
      facts: [fact],
    })),
  ]
  return inDocumentOrder(claims)
}

/** Sorts claims by the place of their first words; documents in the order in which they are first met. */
export function inDocumentOrder(claims: readonly DayClaim[]): readonly DayClaim[] {
  const documents = [...new Set(claims.flatMap((claim) => claim.facts.flatMap((fact) => fact.proofs.map((proof) => proof.documentId))))]
  const place = (claim: DayClaim): readonly [number, number] => {
    const proofs = claim.facts.flatMap((fact) => fact.proofs)
    const document = proofs[0]?.documentId
    if (document === undefined) return [documents.length, 0]
    return [documents.indexOf(document), Math.min(...proofs.filter((proof) => proof.documentId === document).map((proof) => proof.start))]
  }
  return claims.toSorted((one, other) => place(one)[0] - place(other)[0] || place(one)[1] - place(other)[1])
}

/** Two claims about the same thing. */
export const sameSubject = (one: DayClaim, other: DayClaim): boolean =>
  one.kind === other.kind && one.force === other.force && one.additional === other.additional

// Quotes are the shortest words that carry a value, so the parts of one phrase ("9 taught days and one further day") lie a conjunction apart.
const phraseGap = 30

/** Whether two claims stand in the same phrase of a document. */
export function inOnePhrase(one: DayClaim, other: DayClaim): boolean {
  const proofs = (claim: DayClaim) => claim.facts.flatMap((fact) => fact.proofs)
  return proofs(one).some((first) =>
    proofs(other).some(
      (second) => first.documentId === second.documentId && first.start <= second.end + phraseGap && second.start <= first.end + phraseGap,
    ),
  )
}

const rank = { edited: 0, stated: 1, implied: 2 } as const
const bestRank = (claim: DayClaim): number => Math.min(...claim.facts.map((fact) => rank[fact.standing]))

function join(one: DayClaim, other: DayClaim): DayClaim {
  const [better, worse] = bestRank(other) < bestRank(one) ? [other, one] : [one, other]
  if (!better.count || !worse.count) return { ...better, facts: [...better.facts, ...worse.facts] }
  const facts = meets(better.count, worse.count) ? [...better.facts, ...worse.facts] : better.facts
  return { ...better, facts, count: bestRank(better) === bestRank(worse) ? narrow([better.count, worse.count]) : better.count }
}

/** One claim for each subject: staff's own value before the printed one, the printed before the worked out; equals narrow each other. */
export function mergeClaims(claims: readonly DayClaim[]): readonly DayClaim[] {
  const merged: DayClaim[] = []
  for (const claim of claims) {
    const at = merged.findIndex((other) => sameSubject(other, claim) && (other.count === null) === (claim.count === null))
    const twin = merged[at]
    if (twin) merged[at] = join(twin, claim)
    else merged.push(claim)
  }
  return merged
}
