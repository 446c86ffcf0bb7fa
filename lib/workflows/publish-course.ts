import { authorityCodes } from '@/lib/data/authorities'
import { raiseCatalogueVersion } from '@/lib/data/catalogue-version'
import { writeCourseRows } from '@/lib/data/course-rows'
import { type Deed, readVersion, takenSlugs, writeCourse, writeVersion } from '@/lib/data/courses'
import type { Transaction } from '@/lib/data/database'
import { type NamedProvider, saveProviders } from '@/lib/data/providers'
import type { CourseContent } from '@/lib/domain/course-content'
import type { FieldName } from '@/lib/domain/draft-content'
import { slugOf } from '@/lib/domain/slug'
import { ProblemError } from '@/lib/problems'
import { fieldChanges, withReasons } from './field-changes'

export interface Publication extends Deed {
  /** Null for a course that is new. */
  readonly courseId: string | null
  /** The version that the editor saw; 0 for a course that is new. */
  readonly baseVersion: number
  readonly content: CourseContent
  /** Why single fields were changed, where that was said; else the reason of the publication is theirs. */
  readonly reasons?: Partial<Record<FieldName, string>>
}

/** The course's provider, and every other named body of a known type: a university of a consortium is a provider in its own right. */
function providersOf({ provider, facts }: CourseContent): readonly NamedProvider[] {
  const others = facts.flatMap((fact) => (fact.kind === 'provider' && fact.value.role !== 'offers' && fact.value.type ? [fact.value] : []))
  return [provider, ...others.map(({ name, type }) => ({ name, type: type ?? null, givenByStaff: false }))]
}

/** The slug that a new course of this content gets: the first free of the provider's slug, that with the award's, that with a number. */
export async function freeSlug(transaction: Transaction, { provider, award }: CourseContent): Promise<string> {
  const slug = slugOf(provider.name)
  const taken = await takenSlugs(transaction, slug)
  const withAward = `${slug}-${slugOf(award)}`
  const numbered = Array.from({ length: taken.size + 1 }, (_, at) => `${withAward}-${at + 2}`)
  return [slug, withAward, ...numbered].find((candidate) => !taken.has(candidate)) ?? withAward
}

/**
 * Makes a content public inside a transaction: rows, proof, version, audit log and the catalogue's version, all or nothing. Gives the course's id and new
 * version. Throws the problem `conflict` when the course has moved on from `baseVersion`.
 */
export async function publishCourse(
  transaction: Transaction,
  { courseId, baseVersion, content, reasons = {}, ...deed }: Publication,
): Promise<{ readonly courseId: string; readonly version: number }> {
  await raiseCatalogueVersion(transaction, deed.at)
  const providerIds = await saveProviders(transaction, providersOf(content))
  const providerId = providerIds.get(content.provider.name)
  if (!providerId) throw new Error('The course has no provider.')
  const slug = courseId ?? (await freeSlug(transaction, content))
  const { title, award } = content
  const version = await writeCourse(transaction, { id: slug, slug, providerId, title, award }, baseVersion, deed.at)
  if (version === null) throw new ProblemError('conflict', 'Somebody else saved this course while you were editing. Nothing is lost.')
  const before = baseVersion === 0 ? null : await readVersion(transaction, slug, baseVersion)
  const offering = content.facts.flatMap((fact) => (fact.kind === 'provider' && fact.value.role === 'offers' ? [fact.value.name] : []))
  await writeCourseRows(transaction, slug, content, {
    providerIds: new Map([...offering.slice(0, 1).map((name) => [name, providerId] as const), ...providerIds]),
    authorityCodes: await authorityCodes(transaction),
  })
  await writeVersion(transaction, { courseId: slug, version, content }, withReasons(fieldChanges(before, content), reasons), deed)
  return { courseId: slug, version }
}
