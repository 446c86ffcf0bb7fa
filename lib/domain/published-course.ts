import type { CatalogueCourse, CatalogueDocument, CatalogueProvider, Field } from './catalogue'
import type { CourseContent } from './course-content'
import { standingsOf } from './course-standing'
import { type CoreKind, coreKinds } from './fact-kinds'
import { publishedContent } from './published-content'

export interface PublishedParts {
  readonly id: string
  readonly slug: string
  readonly provider: Omit<CatalogueProvider, 'partners'>
  readonly content: Pick<CourseContent, 'title' | 'award' | 'facts' | 'contested' | 'elsewhere' | 'saysNone'>
  /** Newest first. */
  readonly documents: readonly CatalogueDocument[]
  readonly publishedAt: string
}

const known = (years: readonly (number | null)[]): readonly number[] => years.filter((year) => year !== null)
const leastOf = (years: readonly (number | null)[]): number | null => (known(years).length > 0 ? Math.min(...known(years)) : null)
const mostOf = (years: readonly (number | null)[]): number | null => (known(years).length > 0 ? Math.max(...known(years)) : null)

/** A field of which the documents say that there is none stands so, unless something is said of it after all. */
function fieldsOf(read: ReturnType<typeof publishedContent>, saysNone: readonly CoreKind[], academicYear: number): CatalogueCourse['fields'] {
  const standings = standingsOf(read, academicYear)
  const fields = coreKinds.map((kind): readonly [CoreKind, Field] => [
    kind,
    saysNone.includes(kind) ? { kind, standing: 'says_none' } : standings[kind],
  ])
  return Object.fromEntries(fields) as Record<CoreKind, Field>
}

/** Who the documents say stands beside the provider. */
export const partnersOf = (facts: CatalogueCourse['facts']): CatalogueProvider['partners'] =>
  facts.flatMap((fact) =>
    fact.kind === 'provider' && fact.value.role !== 'offers' ? [{ name: fact.value.name, role: fact.value.role, type: fact.value.type ?? null }] : [],
  )

/**
 * A course as readers are going to see it when this content is published: the same as the published catalogue then holds, without a database. `academicYear`
 * by its first calendar year: what ended before it is stale.
 *
 * @example publishedCourse(parts, 2026).fields.fee.standing // 'edited'
 */
export function publishedCourse({ content, provider, ...head }: PublishedParts, academicYear: number): CatalogueCourse {
  const read = publishedContent(head.id, content)
  return {
    ...head,
    provider: { ...provider, partners: partnersOf(read.facts) },
    title: content.title,
    award: content.award,
    editionFrom: leastOf(head.documents.map(({ editionFrom }) => editionFrom)),
    editionTo: mostOf(head.documents.map(({ editionTo }) => editionTo)),
    fields: fieldsOf(read, content.saysNone, academicYear),
    ...read,
  }
}

/** The catalogue with this course in the place of its older self, or added, in order of provider name and title; or without it (`null`). */
export function withCourse<C extends { readonly courses: readonly CatalogueCourse[] }>(
  catalogue: C,
  slug: string,
  course: CatalogueCourse | null,
): C {
  const order = new Intl.Collator('en-GB')
  const others = catalogue.courses.filter((other) => other.slug !== slug)
  const courses = course ? [...others, course] : others
  return {
    ...catalogue,
    courses: courses.toSorted((one, other) => order.compare(one.provider.name, other.provider.name) || order.compare(one.title, other.title)),
  }
}
