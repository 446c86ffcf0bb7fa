import { maySee } from '@/lib/auth/rights'
import { getDatabase } from '@/lib/data/database'
import { guard, notThere } from '@/lib/data/owned'
import { uploadOwner } from '@/lib/data/upload-owner'
import { findUpload, type Upload } from '@/lib/data/uploads'
import type { Viewer } from '@/lib/domain/staff'

/** An upload as its page shows it. Throws `not_found` for one that is not the viewer's. */
export async function showUpload(viewer: Viewer, uploadId: string): Promise<Upload> {
  const database = getDatabase()
  guard(viewer, await uploadOwner(database, uploadId), maySee)
  const upload = await findUpload(database, uploadId)
  if (!upload) throw notThere()
  return upload
}
