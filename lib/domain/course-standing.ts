import type { CatalogueCourse, Field, Standing } from './catalogue'
import { type CoreKind, coreKinds } from './fact-kinds'

type Read = Pick<CatalogueCourse, 'facts' | 'contested' | 'elsewhere'>

/** The first year that an academic year names. @example yearOf('2016/17') // 2016 */
const firstYear = (academicYear: string): number => Number(academicYear.slice(0, 4))

/**
 * The standing of one comparable field. The worst news comes first: readings that disagree, then staff's own value, then age, then how it was said.
 * A fact is stale when its own academic year ended before `currentYear` began (years named by their first half: 2026 is 2026/27).
 */
function standingOf(course: Read, kind: CoreKind, currentYear: number): Standing {
  const facts = course.facts.filter((fact) => fact.kind === kind)
  if (facts.length === 0) return course.elsewhere.some((entry) => entry.kind === kind) ? 'stated_elsewhere' : 'not_stated'
  if (course.contested.some((entry) => entry.kind === kind)) return 'contested'
  if (facts.some((fact) => fact.standing === 'edited')) return 'edited'
  const years = facts.map((fact) => ('academicYear' in fact.value ? fact.value.academicYear : undefined) ?? fact.scope.academicYear)
  if (years.every((year) => year !== undefined && firstYear(year) < currentYear)) return 'stale'
  return facts.every((fact) => fact.standing === 'implied') ? 'implied' : 'stated'
}

/** Every comparable field with its standing. `currentYear` as in `standingOf`. */
export function standingsOf(course: Read, currentYear: number): Readonly<Record<CoreKind, Field>> {
  const fields = coreKinds.map((kind) => [kind, { kind, standing: standingOf(course, kind, currentYear) }] as const)
  return Object.fromEntries(fields) as Record<CoreKind, Field>
}
