import type { Metadata } from 'next'
import { DocumentList } from '@/components/staff/documents/document-list'
import { UploadList } from '@/components/staff/documents/upload-list'
import { StaffPage } from '@/components/staff/staff-page'
import { ButtonLink } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { mayAdd } from '@/lib/auth/rights'
import { getDatabase } from '@/lib/data/database'
import { listDocuments, listUploads } from '@/lib/data/staff-documents'
import { addDocumentPath, deskPath } from '@/lib/staff-paths'
import { requireViewer } from '../viewer'

export const metadata: Metadata = { title: 'Documents' }

export default async function DocumentsPage() {
  const viewer = await requireViewer()
  const [documents, uploads] = await Promise.all([listDocuments(getDatabase(), viewer), listUploads(getDatabase(), viewer)])
  const waiting = documents.filter(({ importRuns }) => importRuns.length > 0).length
  return (
    <StaffPage viewer={viewer} current="documents">
      <Title
        heading={`${documents.length} ${documents.length === 1 ? 'document' : 'documents'}${waiting > 0 ? `, ${waiting} to review` : ''}`}
        lead="Newest first. Every published value rests on the words of one of them."
        crumb={{ href: deskPath(), words: 'Desk' }}
      >
        {mayAdd(viewer) && (
          <p className="mt-4">
            <ButtonLink href={addDocumentPath()}>Add a document</ButtonLink>
          </p>
        )}
      </Title>
      {uploads.length > 0 && (
        <Section id="uploads" heading="On the way, or refused">
          <UploadList uploads={uploads} />
        </Section>
      )}
      <Section id="all" heading="Documents">
        <DocumentList documents={documents} />
      </Section>
    </StaffPage>
  )
}
