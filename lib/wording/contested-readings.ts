import type { AnyPublishedFact, CatalogueCourse } from '@/lib/domain/catalogue'
import type { FactKind } from '@/lib/domain/fact-kinds'

/** Words of one statement lie at most this far apart: a list with its lead-in, but not the next paragraph's other claim. */
const gap = 160

export interface ContestedReadings {
  readonly note: string
  /** At least two, in document order. */
  readonly readings: readonly (readonly AnyPublishedFact[])[]
}

const first = (fact: AnyPublishedFact) => fact.proofs[0]

function together(one: AnyPublishedFact, other: AnyPublishedFact, apart: number): boolean {
  return one.proofs.some((a) => other.proofs.some((b) => a.documentId === b.documentId && a.start <= b.end + apart && b.start <= a.end + apart))
}

function groupsOf(facts: readonly AnyPublishedFact[], apart: number): readonly (readonly AnyPublishedFact[])[] {
  const groups: AnyPublishedFact[][] = []
  for (const fact of facts) {
    const own = groups.find((group) => group.some((other) => together(fact, other, apart)))
    if (own) own.push(fact)
    else groups.push([fact])
  }
  return groups
}

/**
 * What cannot all hold, as readings: facts whose words stand together are one reading. Where all stand together,
 * facts with the same words are one; where even these are all the same, each fact is its own.
 *
 * @example contestedReadings(roehampton, 'attendance_days')[0]?.readings.length // 2
 */
export function contestedReadings(course: Pick<CatalogueCourse, 'facts' | 'contested'>, kind: FactKind): readonly ContestedReadings[] {
  return course.contested
    .filter((entry) => entry.kind === kind)
    .map(({ factIds, note }) => {
      const facts = course.facts
        .filter((fact) => factIds.includes(fact.id))
        .toSorted(
          (one, other) =>
            (first(one)?.documentId ?? '').localeCompare(first(other)?.documentId ?? '') || (first(one)?.start ?? 0) - (first(other)?.start ?? 0),
        )
      const near = groupsOf(facts, gap)
      const groups = near.length > 1 ? near : groupsOf(facts, 0)
      return { note, readings: groups.length > 1 ? groups : facts.map((fact) => [fact]) }
    })
}
