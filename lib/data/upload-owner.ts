import 'server-only'
import type { Owned } from '@/lib/domain/staff'
import type { Transaction } from './database'
import { courseOwner, documentOwner } from './owned'
import { findUpload } from './uploads'

/** Whose an upload is: its provider's, its course's, its document's; where nothing of that is known yet, that of whoever gave it. Null where there is none. */
export async function uploadOwner(transaction: Transaction, uploadId: string): Promise<Owned | null> {
  const upload = await findUpload(transaction, uploadId)
  if (!upload) return null
  const { providerId, courseId, documentId, by } = upload
  const owners = [
    providerId ? { providerIds: [providerId] } : null,
    courseId ? await courseOwner(transaction, courseId) : null,
    documentId ? await documentOwner(transaction, documentId) : null,
  ].flatMap((owner) => owner?.providerIds ?? [])
  if (owners.length > 0) return { providerIds: owners }
  const theirs = await transaction.staffProvider.findMany({ where: { userId: by }, select: { providerId: true } })
  return { providerIds: theirs.map((own) => own.providerId) }
}
