import type { Metadata } from 'next'
import { uploadWords } from '@/components/staff/documents/upload-words'
import { WatchUpload } from '@/components/staff/documents/watch-upload'
import { StaffPage } from '@/components/staff/staff-page'
import { ButtonLink } from '@/components/ui/button'
import { Title } from '@/components/ui/title'
import { addAgainPath, reviewPath, staffDocumentPath, staffDocumentsPath } from '@/lib/staff-paths'
import { showUpload } from '@/lib/workflows/show-upload'
import { orNotFound, requireViewer } from '../../viewer'

export const metadata: Metadata = { title: 'A document on its way' }

export default async function UploadPage({ params }: { readonly params: Promise<{ readonly uploadId: string }> }) {
  const viewer = await requireViewer()
  const upload = await orNotFound(showUpload(viewer, (await params).uploadId))
  const { name, status, documentId, importRunId } = upload
  const known = status === 'done' && !importRunId
  const goTo = status === 'done' ? (importRunId ? reviewPath(importRunId) : staffDocumentPath(documentId ?? '')) : null
  const underWay = status === 'waiting' || status === 'reading'
  return (
    <StaffPage viewer={viewer} current="documents">
      <Title
        heading={
          underWay ? `Reading ${name}` : status === 'refused' ? `${name} was not added` : known ? `We have ${name} already` : `${name} is read`
        }
        crumb={{ href: staffDocumentsPath(), words: 'Documents' }}
        lead={underWay ? 'You may close this page: the reading goes on.' : undefined}
      >
        <p className="mt-6 font-semibold" role="status">
          {uploadWords(upload)}
        </p>
        {goTo && (
          <p className="mt-4">
            <ButtonLink href={goTo}>{known ? 'Open the document' : 'Review what was read'}</ButtonLink>
          </p>
        )}
        {status === 'refused' && (
          <p className="mt-4">
            <ButtonLink href={addAgainPath(upload.id)}>Add it as another file, or as text</ButtonLink>
          </p>
        )}
      </Title>
      {underWay && (
        <noscript>
          <meta httpEquiv="refresh" content="2" />
        </noscript>
      )}
      {(underWay || (goTo && !known)) && <WatchUpload goTo={goTo} />}
    </StaffPage>
  )
}
