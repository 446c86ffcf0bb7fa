import type { Upload } from '@/lib/data/uploads'
import type { Entries } from '@/lib/domain/draft-content'
import { aboutDocumentSchema } from './about-document'

/** What was said of an upload, as the form that adds documents asks for it: the file alone is missing. */
export function uploadEntries({
  about,
  courseId,
  providerId,
  replacesId,
}: Pick<Upload, 'about' | 'courseId' | 'providerId' | 'replacesId'>): Entries {
  const { title, sourceKind, url, seenOn } = aboutDocumentSchema.parse(about)
  const subject = courseId ? `course:${courseId}` : providerId ? `provider:${providerId}` : ''
  return { title: [title], sourceKind: [sourceKind], url: [url ?? ''], seenOn: [seenOn ?? ''], subject: [subject], replaces: [replacesId ?? ''] }
}
