import 'server-only'
import { type DraftContent, draftContentSchema } from '@/lib/domain/draft-content'
import type { Transaction } from './database'
import { jsonOf } from './json'

export interface StaffDraft {
  readonly id: string
  /** Null for a course that is not published yet. */
  readonly courseId: string | null
  readonly providerId: string | null
  /** The published version from which it started; 0 for a new course. */
  readonly baseVersion: number
  readonly revision: number
  readonly content: DraftContent
  readonly createdBy: string
  readonly updatedBy: string
  readonly updatedAt: Date
  /** When it publishes itself, or null. */
  readonly publishAt: Date | null
}

const columns = {
  id: true,
  courseId: true,
  providerId: true,
  baseVersion: true,
  revision: true,
  content: true,
  createdBy: true,
  updatedBy: true,
  updatedAt: true,
  publishAt: true,
} as const

/** An open draft, or null: there is none of this id, or it was published or thrown away. */
export async function readStaffDraft(transaction: Transaction, draftId: string): Promise<StaffDraft | null> {
  const row = await transaction.courseDraft.findUnique({ where: { id: draftId, status: 'open' }, select: columns })
  return row && { ...row, content: draftContentSchema.parse(row.content) }
}

/** The open draft of a course, or null. */
export async function findStaffDraft(transaction: Transaction, courseId: string): Promise<StaffDraft | null> {
  const row = await transaction.courseDraft.findUnique({ where: { openFor: courseId }, select: columns })
  return row && { ...row, content: draftContentSchema.parse(row.content) }
}

/** What a draft held after a save, or null. */
export async function readDraftRevision(transaction: Transaction, draftId: string, revision: number): Promise<DraftContent | null> {
  const row = await transaction.draftRevision.findUnique({ where: { draftId_revision: { draftId, revision } }, select: { content: true } })
  return row && draftContentSchema.parse(row.content)
}

export interface NewStaffDraft {
  readonly courseId: string | null
  readonly providerId: string | null
  readonly baseVersion: number
  readonly content: DraftContent
  readonly by: string
  readonly at: Date
}

/** Begins a draft and gives its id. Where the course has an open draft already, begun by anybody, gives that one's. */
export async function createStaffDraft(transaction: Transaction, { content, by, at, ...draft }: NewStaffDraft): Promise<string> {
  const { courseId } = draft
  const data = { ...draft, openFor: courseId, content: jsonOf(content), createdBy: by, updatedBy: by, createdAt: at, updatedAt: at }
  if (courseId) {
    await transaction.courseDraft.createMany({ data: [data], skipDuplicates: true })
    const { id, revision, ...open } = await transaction.courseDraft.findUniqueOrThrow({ where: { openFor: courseId }, select: columns })
    await transaction.draftRevision.createMany({ data: [{ draftId: id, revision, content: jsonOf(open.content), by, at }], skipDuplicates: true })
    return id
  }
  const { id } = await transaction.courseDraft.create({ data, select: { id: true } })
  await transaction.draftRevision.create({ data: { draftId: id, revision: 1, content: jsonOf(content), by, at } })
  return id
}

/**
 * Saves a draft as its next revision and gives that revision's number, or null when somebody else saved or closed it since `baseRevision`. A time set for
 * publishing is taken back, because it was set for what the draft held before.
 */
export async function writeStaffDraft(
  transaction: Transaction,
  {
    draftId,
    baseRevision,
    content,
    by,
    at,
    baseVersion,
  }: {
    readonly draftId: string
    readonly baseRevision: number
    readonly content: DraftContent
    readonly by: string
    readonly at: Date
    /** Only when the draft took in what was published past its base: the published version that it now stands on. */
    readonly baseVersion?: number
  },
): Promise<number | null> {
  const revision = baseRevision + 1
  const { count } = await transaction.courseDraft.updateMany({
    where: { id: draftId, status: 'open', revision: baseRevision },
    data: {
      ...(baseVersion !== undefined && { baseVersion }),
      content: jsonOf(content),
      revision,
      updatedBy: by,
      updatedAt: at,
      publishAt: null,
      publishBy: null,
      publishReason: null,
    },
  })
  if (count === 0) return null
  await transaction.draftRevision.create({ data: { draftId, revision, content: jsonOf(content), by, at } })
  return revision
}

/** Throws an open draft away, at the revision that the person saw; false when it moved on. Its revisions stay. */
export async function discardStaffDraft(transaction: Transaction, draftId: string, revision: number, at: Date): Promise<boolean> {
  const { count } = await transaction.courseDraft.updateMany({
    where: { id: draftId, status: 'open', revision },
    data: { status: 'discarded', openFor: null, updatedAt: at, publishAt: null, publishBy: null, publishReason: null },
  })
  return count === 1
}
