import { uploadPath } from '@/lib/staff-paths'
import { type UploadShown, uploadWords } from './upload-words'

/** Documents on their way in, and those that were refused. */
export function UploadList({ uploads }: { readonly uploads: readonly (UploadShown & { readonly id: string; readonly name: string })[] }) {
  return (
    <ul>
      {uploads.map((upload) => (
        <li key={upload.id} className="border-t border-line py-2">
          <a className="target" href={uploadPath(upload.id)}>
            {upload.name}
          </a>
          <span className="block text-sm text-ink-2">{uploadWords(upload)}</span>
        </li>
      ))}
    </ul>
  )
}
