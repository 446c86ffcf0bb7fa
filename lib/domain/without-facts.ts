import type { CourseContent } from './course-content'

type Held = Pick<CourseContent, 'facts' | 'contested'>

/** Contradictions between facts that are still there, at least two of each: the members may be of several kinds. */
function stillContested({ facts, contested }: Held): Held['contested'] {
  const there = new Set(facts.map(({ id }) => id))
  return contested.flatMap((entry) => {
    const factIds = entry.factIds.filter((id) => there.has(id))
    return factIds.length < 2 ? [] : [factIds.length === entry.factIds.length ? entry : { ...entry, factIds }]
  })
}

/**
 * A content without some facts, and without the contradictions that have fewer than two readings left.
 *
 * @example withoutFacts(content, new Set(['attendance_days-2'])).contested // []
 */
export function withoutFacts<C extends Held>(content: C, ids: ReadonlySet<string> = new Set()): C {
  const facts = content.facts.filter(({ id }) => !ids.has(id))
  return { ...content, facts, contested: stillContested({ facts, contested: content.contested }) }
}
