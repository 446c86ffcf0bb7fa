import type { Metadata } from 'next'
import { DifferenceView } from '@/components/staff/documents/difference-view'
import { StaffPage } from '@/components/staff/staff-page'
import { Title } from '@/components/ui/title'
import { reviewPath, staffDocumentPath } from '@/lib/staff-paths'
import { fieldLabel } from '@/lib/wording/field-words'
import { listOf } from '@/lib/wording/lists'
import { compareEditions } from '@/lib/workflows/compare-editions'
import { orNotFound, requireViewer } from '../../../viewer'

export const metadata: Metadata = { title: 'What changed between two editions' }

export default async function CompareEditionsPage({ params }: { readonly params: Promise<{ readonly documentId: string }> }) {
  const viewer = await requireViewer()
  const { documentId } = await params
  const { document, older, rows, facts } = await orNotFound(compareEditions(viewer, documentId))
  const drifted = [...new Set(facts.filter(({ drift }) => drift.state !== 'unchanged').map(({ fact }) => fact.kind))]
  const open = document.importRuns.find(({ status }) => status === 'open')
  return (
    <StaffPage viewer={viewer} current="documents">
      <Title
        heading={
          drifted.length === 0
            ? 'The words of every live value stand'
            : `The words of ${drifted.length} ${drifted.length === 1 ? 'field' : 'fields'} moved or are gone`
        }
        crumb={{ href: staffDocumentPath(documentId), words: document.title }}
        lead={
          drifted.length === 0
            ? 'What else changed between the two editions is below.'
            : `${listOf(drifted.map(fieldLabel))}. The live values stay until somebody settles the new edition.`
        }
        margin={
          <p>
            Older: {older.title}
            <br />
            Newer: {document.title}
          </p>
        }
      >
        {open && (
          <p className="mt-4">
            <a className="button" href={reviewPath(open.id)}>
              Review what was read
            </a>
          </p>
        )}
      </Title>
      <DifferenceView rows={rows} facts={facts} />
    </StaffPage>
  )
}
