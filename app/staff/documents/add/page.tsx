import type { Metadata } from 'next'
import { AddDocumentForm } from '@/components/staff/documents/add-document-form'
import { ErrorSummary } from '@/components/staff/error-summary'
import { StaffPage } from '@/components/staff/staff-page'
import type { TypedInput } from '@/components/staff/typed-input'
import { Row } from '@/components/ui/row'
import { Title } from '@/components/ui/title'
import { mayAdd } from '@/lib/auth/rights'
import { getDatabase } from '@/lib/data/database'
import { documentSubjects } from '@/lib/data/staff-documents'
import type { Viewer } from '@/lib/domain/staff'
import type { Parameters } from '@/lib/search/choices'
import { addDocumentPath, staffDocumentsPath } from '@/lib/staff-paths'
import { showUpload } from '@/lib/workflows/show-upload'
import { uploadEntries } from '@/lib/workflows/upload-entries'
import { readTyped, typedOf } from '../../typed'
import { orNotFound, requireViewer } from '../../viewer'

export const metadata: Metadata = { title: 'Add a document' }

/** What was typed and not taken, else what was said of a document that could not be read. */
async function typedOrSaid(viewer: Viewer, kept: Parameters[string], again: Parameters[string]): Promise<TypedInput> {
  const typed = await readTyped(kept, viewer.userId, addDocumentPath())
  if (typed.isKept || typeof again !== 'string') return typed
  return typedOf(uploadEntries(await orNotFound(showUpload(viewer, again))), [], false)
}

export default async function AddDocumentPage({ searchParams }: { readonly searchParams: Promise<Parameters> }) {
  const viewer = await requireViewer()
  const { kept, replaces, again } = await searchParams
  const [subjects, typed] = await Promise.all([documentSubjects(getDatabase(), viewer), typedOrSaid(viewer, kept, again)])
  return (
    <StaffPage viewer={viewer} current="documents">
      <Title
        heading="Add a document"
        lead="It is read, and you settle what was read. Nothing becomes public until you publish."
        crumb={{ href: staffDocumentsPath(), words: 'Documents' }}
      >
        <ErrorSummary what="Not added" issues={typed.issues} {...(typed.isKept && { comfort: 'What you typed is kept. Choose the file again.' })} />
      </Title>
      <Row className="mt-8">
        {mayAdd(viewer) ? (
          <AddDocumentForm {...subjects} typed={typed} replaces={typeof replaces === 'string' ? replaces : undefined} />
        ) : (
          <p>You may read the entries of your providers. To add a document, ask an administrator for more rights.</p>
        )}
      </Row>
    </StaffPage>
  )
}
