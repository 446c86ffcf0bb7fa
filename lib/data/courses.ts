import 'server-only'
import { type CourseContent, courseContentSchema } from '@/lib/domain/course-content'
import type { Award } from '@/lib/domain/enumerations'
import type { Transaction } from './database'
import { jsonOf } from './json'

export interface CourseHead {
  readonly id: string
  readonly slug: string
  readonly providerId: string
  readonly title: string
  readonly award: Award
}

/** The slugs that begin like this one and are taken. */
export async function takenSlugs(transaction: Transaction, slug: string): Promise<ReadonlySet<string>> {
  const rows = await transaction.course.findMany({ where: { slug: { startsWith: slug } }, select: { slug: true } })
  return new Set(rows.map((row) => row.slug))
}

/**
 * Writes a course's own row as its next version and gives that version's number, or null when somebody else published meanwhile.
 * `baseVersion` is the version that the editor saw; 0 makes a new course.
 */
export async function writeCourse(transaction: Transaction, course: CourseHead, baseVersion: number, at: Date): Promise<number | null> {
  const { id, ...head } = course
  const version = baseVersion + 1
  if (baseVersion === 0) {
    const { count } = await transaction.course.createMany({ data: [{ ...course, version, publishedAt: at }], skipDuplicates: true })
    return count === 1 ? version : null
  }
  const { count } = await transaction.course.updateMany({
    where: { id, version: baseVersion },
    data: { ...head, version, publishedAt: at, withdrawnAt: null, withdrawnBy: null, withdrawnBecause: null },
  })
  return count === 1 ? version : null
}

/** The content of one version of a course, or null where there is none. */
export async function readVersion(transaction: Transaction, courseId: string, version: number): Promise<CourseContent | null> {
  const row = await transaction.courseVersion.findUnique({ where: { courseId_version: { courseId, version } }, select: { content: true } })
  return row && courseContentSchema.parse(row.content)
}

export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
  /** Why this field was changed, where that was said; else the reason of the publication is its own. */
  readonly reason?: string
}
export interface Deed {
  readonly by: string
  readonly at: Date
  readonly reason: string
}

/** Keeps a publication: the whole content as a version, and each changed field in the audit log. */
export async function writeVersion(
  transaction: Transaction,
  { courseId, version, content }: { readonly courseId: string; readonly version: number; readonly content: CourseContent },
  changes: readonly FieldChange[],
  { by, at, reason }: Deed,
): Promise<void> {
  await transaction.courseVersion.create({ data: { courseId, version, content: jsonOf(content), publishedBy: by, publishedAt: at, reason } })
  await transaction.change.createMany({
    data: changes.map(({ field, before, after, reason: own }) => ({
      courseId,
      version,
      field,
      by,
      at,
      reason: own ?? reason,
      ...(before !== undefined && { before: jsonOf(before) }),
      ...(after !== undefined && { after: jsonOf(after) }),
    })),
  })
}
