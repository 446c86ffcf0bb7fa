import { z } from 'zod'
import type { FieldChange } from '@/lib/data/courses'
import type { CourseContent } from '@/lib/domain/course-content'
import type { FieldName } from '@/lib/domain/draft-content'
import { factKinds } from '@/lib/domain/fact-kinds'

/** Everything that a content says, by the name of the field under which history shows it; a field of which nothing is said is left out. */
function fieldsOf(content: CourseContent | null): ReadonlyMap<string, unknown> {
  if (!content) return new Map()
  const { title, award, provider, documentIds, contested, elsewhere, saysNone } = content
  const kinds = factKinds.map((kind) => [kind, content.facts.filter((fact) => fact.kind === kind)] as const)
  const entries = [
    ['title', title],
    ['award_offered', award],
    ['offered_by', provider],
    ...Object.entries({ documentIds, contested, elsewhere, saysNone }),
  ] as const
  return new Map<string, unknown>([...entries, ...kinds].filter(([, said]) => !Array.isArray(said) || said.length > 0))
}

/**
 * What changed from one content of a course to the next, field by field; `before` is null for a course that is new. The order of facts within a field counts
 * as a change, because readers see it.
 *
 * @example fieldChanges(old, fresh) // [{ field: 'fee', before: [...], after: [...] }]
 */
export function fieldChanges(before: CourseContent | null, after: CourseContent): readonly FieldChange[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((field) => JSON.stringify(old.get(field)) !== JSON.stringify(fresh.get(field)))
    .map((field) => ({ field, before: old.get(field), after: fresh.get(field) }))
}

const kindsIn = (said: unknown): readonly string[] =>
  z
    .array(z.object({ kind: z.string() }))
    .catch([])
    .parse(said)
    .map(({ kind }) => kind)

/**
 * Changes with the reasons that were given for single fields. What stands beside the values, such as a contradiction that was settled, has the reasons of
 * the kinds of fact that it is about.
 */
export function withReasons(changes: readonly FieldChange[], reasons: Partial<Record<FieldName, string>>): readonly FieldChange[] {
  const known = new Map<string, string>(Object.entries(reasons))
  return changes.map((change) => {
    const kinds = new Set([...kindsIn(change.before), ...kindsIn(change.after)])
    const own = known.get(change.field) ?? [...kinds].flatMap((kind) => known.get(kind) ?? []).join('. ')
    return own ? { ...change, reason: own } : change
  })
}
