import 'server-only'
import type { Viewer } from '@/lib/domain/staff'
import type { Transaction } from './database'

export interface DeskDraft {
  readonly id: string
  /** Null for a course that is not published yet. */
  readonly courseId: string | null
  readonly provider: string
  readonly by: string
  readonly at: Date
  readonly publishAt: Date | null
}
export interface DeskReading {
  readonly id: string
  readonly title: string
  readonly by: string
  readonly at: Date
}

const own = (viewer: Viewer, courseIds: readonly string[]) =>
  viewer.role === 'administrator' ? {} : { OR: [{ courseId: { in: [...courseIds] } }, { providerId: { in: [...viewer.providerIds] } }] }

/** Drafts that somebody made by hand and did not publish, the oldest first. */
export async function deskDrafts(transaction: Transaction, viewer: Viewer, courseIds: readonly string[]): Promise<readonly DeskDraft[]> {
  const rows = await transaction.courseDraft.findMany({
    where: { status: 'open', importRunId: null, ...own(viewer, courseIds) },
    orderBy: { updatedAt: 'asc' },
    select: {
      id: true,
      courseId: true,
      updatedBy: true,
      updatedAt: true,
      publishAt: true,
      provider: { select: { name: true } },
      course: { select: { provider: { select: { name: true } } } },
    },
  })
  return rows.map(({ updatedBy: by, updatedAt: at, provider, course, ...row }) => ({
    ...row,
    by,
    at,
    provider: course?.provider.name ?? provider?.name ?? 'A new course',
  }))
}

/** Readings of documents that nobody has settled, the oldest first. */
export async function deskReadings(transaction: Transaction, viewer: Viewer, courseIds: readonly string[]): Promise<readonly DeskReading[]> {
  const theirs = { OR: [{ courseId: { in: [...courseIds] } }, { document: { providerId: { in: [...viewer.providerIds] } } }] }
  const rows = await transaction.importRun.findMany({
    where: {
      status: 'open',
      draft: null,
      document: { kind: { in: ['nasenco_course', 'npq_course'] } },
      ...(viewer.role === 'administrator' ? {} : theirs),
    },
    orderBy: { readAt: 'asc' },
    select: { id: true, startedBy: true, readAt: true, document: { select: { title: true } } },
  })
  return rows.map(({ id, startedBy: by, readAt: at, document: { title } }) => ({ id, title, by, at }))
}

/** Times for publishing that could not be kept, of drafts that are still open. */
export async function missedTimes(transaction: Transaction, drafts: readonly DeskDraft[]): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.staffDeed.findMany({ where: { deed: 'missed_time' }, orderBy: { at: 'asc' }, take: 200, select: { detail: true } })
  const open = new Set(drafts.filter(({ publishAt }) => publishAt === null).map(({ id }) => id))
  return new Map(
    rows.flatMap(({ detail }) => {
      if (typeof detail !== 'object' || detail === null || Array.isArray(detail)) return []
      const [draftId, why] = [String(detail.draftId), String(detail.why)]
      return open.has(draftId) ? [[draftId, why] as const] : []
    }),
  )
}
