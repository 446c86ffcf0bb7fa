import { maySee } from '@/lib/auth/rights'
import { getDatabase } from '@/lib/data/database'
import { courseOwner, documentOwner, notThere } from '@/lib/data/owned'
import { findUpload, type Upload } from '@/lib/data/uploads'
import type { Viewer } from '@/lib/domain/staff'

/** An upload as its page shows it. It is whose who gave it, and of everybody who answers for its course, provider or document. Throws `not_found`. */
export async function showUpload(viewer: Viewer, uploadId: string): Promise<Upload> {
  const database = getDatabase()
  const upload = await findUpload(database, uploadId)
  if (!upload) throw notThere()
  if (upload.by === viewer.userId) return upload
  const { providerId, courseId, documentId } = upload
  const owners = [
    providerId ? { providerIds: [providerId] } : null,
    courseId ? await courseOwner(database, courseId) : null,
    documentId ? await documentOwner(database, documentId) : null,
  ]
  const providerIds = owners.flatMap((owner) => owner?.providerIds ?? [])
  if (!maySee(viewer, { providerIds })) throw notThere()
  return upload
}
