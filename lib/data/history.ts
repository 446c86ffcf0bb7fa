import 'server-only'
import { z } from 'zod'
import type { HistoryEntry } from '@/lib/domain/history'
import type { Transaction } from './database'

/** Every publication of a course with what it changed, field by field, the newest first. */
export async function readHistory(transaction: Transaction, courseId: string): Promise<readonly HistoryEntry[]> {
  const [versions, changes] = await Promise.all([
    transaction.courseVersion.findMany({
      where: { courseId },
      orderBy: { version: 'desc' },
      select: { version: true, publishedBy: true, publishedAt: true, reason: true },
    }),
    transaction.change.findMany({
      where: { courseId },
      orderBy: { id: 'asc' },
      select: { version: true, field: true, before: true, after: true, reason: true },
    }),
  ])
  return versions.map(({ version, publishedBy, publishedAt, reason }) => ({
    version,
    by: publishedBy,
    at: publishedAt,
    reason,
    changes: changes
      .filter((change) => change.version === version)
      .map(({ version: _, reason: own, ...change }) => ({ ...change, reason: own === reason ? null : own })),
  }))
}

export interface RecentChange {
  readonly courseSlug: string
  readonly provider: string
  readonly by: string
  readonly at: Date
  readonly reason: string
  readonly fields: readonly string[]
}

/** The latest publications of these courses (all of them where `courseIds` is null), the newest first. */
export async function readRecentChanges(
  transaction: Transaction,
  courseIds: readonly string[] | null,
  most: number,
): Promise<readonly RecentChange[]> {
  const rows = await transaction.courseVersion.findMany({
    where: courseIds ? { courseId: { in: [...courseIds] } } : {},
    orderBy: { publishedAt: 'desc' },
    take: z.number().int().positive().max(100).parse(most),
    select: {
      courseId: true,
      version: true,
      publishedBy: true,
      publishedAt: true,
      reason: true,
      course: { select: { slug: true, provider: { select: { name: true } } } },
    },
  })
  const changes = await transaction.change.findMany({
    where: { OR: rows.map(({ courseId, version }) => ({ courseId, version })) },
    select: { courseId: true, version: true, field: true },
  })
  return rows.map(({ courseId, version, publishedBy, publishedAt, reason, course }) => ({
    courseSlug: course.slug,
    provider: course.provider.name,
    by: publishedBy,
    at: publishedAt,
    reason,
    fields: changes.filter((change) => change.courseId === courseId && change.version === version).map(({ field }) => field),
  }))
}
