import { mayAdd, mayEdit } from '@/lib/auth/rights'
import type { Transaction } from '@/lib/data/database'
import { courseOwner, documentOwner, guard, notThere } from '@/lib/data/owned'
import { createUpload } from '@/lib/data/uploads'
import type { Viewer } from '@/lib/domain/staff'
import type { AboutDocument } from './about-document'

export interface GivenUpload {
  readonly name: string
  readonly bytes: Uint8Array
  readonly about: AboutDocument
  /** The course that it speaks of; null for a new one, or where the reader is to propose one. */
  readonly courseId: string | null
  /** Whose it is; null where its course says so, or where the reader is to propose one. */
  readonly providerId: string | null
  /** The document that this is a newer edition of. */
  readonly replacesId: string | null
}

/** Where a newer edition names no course, it is for the one that rests on the older. */
async function courseOfEdition(transaction: Transaction, documentId: string): Promise<string | null> {
  const courses = await transaction.courseSource.findMany({ where: { documentId }, select: { courseId: true }, take: 2 })
  return courses.length === 1 ? (courses[0]?.courseId ?? null) : null
}

/**
 * Stores a document that somebody gave, to be read when this is committed; gives the upload's id. Throws `not_found` where course, provider or older edition
 * are not the viewer's to change.
 */
export async function storeUpload(transaction: Transaction, viewer: Viewer, given: GivenUpload): Promise<string> {
  if (!mayAdd(viewer)) throw notThere()
  const { name, bytes, about, providerId, replacesId } = given
  if (given.courseId) guard(viewer, await courseOwner(transaction, given.courseId), mayEdit)
  if (providerId) {
    const known = await transaction.provider.count({ where: { id: providerId } })
    guard(viewer, known === 1 ? { providerIds: [providerId] } : null, mayEdit)
  }
  if (replacesId) guard(viewer, await documentOwner(transaction, replacesId), mayEdit)
  const courseId = given.courseId ?? (replacesId && !providerId ? await courseOfEdition(transaction, replacesId) : null)
  return createUpload(transaction, { name, bytes, about, courseId, providerId, replacesId, by: viewer.userId })
}
