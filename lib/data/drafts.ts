import 'server-only'
import { type CourseContent, courseContentSchema } from '@/lib/domain/course-content'
import type { Transaction } from './database'

export interface OpenDraft {
  readonly courseId: string | null
  readonly baseVersion: number
  readonly content: CourseContent
}

/** A draft that waits to be published, or null: there is none, or it was published or discarded. */
export async function readOpenDraft(transaction: Transaction, draftId: string): Promise<OpenDraft | null> {
  const row = await transaction.courseDraft.findUnique({
    where: { id: draftId, status: 'open' },
    select: { courseId: true, baseVersion: true, content: true },
  })
  return row && { ...row, content: courseContentSchema.parse(row.content) }
}

/** Marks an open draft as published as this course; false when somebody else published or discarded it meanwhile. */
export async function closeDraft(transaction: Transaction, draftId: string, courseId: string, at: Date): Promise<boolean> {
  const { count } = await transaction.courseDraft.updateMany({
    where: { id: draftId, status: 'open' },
    data: { status: 'published', courseId, openFor: null, updatedAt: at, publishAt: null, publishBy: null, publishReason: null },
  })
  return count === 1
}
