import type { Metadata } from 'next'
import { ChooseEdition } from '@/components/staff/documents/choose-edition'
import { DifferenceView } from '@/components/staff/documents/difference-view'
import { StaffPage } from '@/components/staff/staff-page'
import { Title } from '@/components/ui/title'
import type { Parameters } from '@/lib/search/choices'
import { reviewPath, staffDocumentPath } from '@/lib/staff-paths'
import { fieldLabel } from '@/lib/wording/field-words'
import { listOf } from '@/lib/wording/lists'
import { compareEditions } from '@/lib/workflows/compare-editions'
import { orNotFound, requireViewer } from '../../../viewer'

export const metadata: Metadata = { title: 'What changed between two editions' }

interface Props {
  readonly params: Promise<{ readonly documentId: string }>
  readonly searchParams: Promise<Parameters>
}

export default async function CompareEditionsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ documentId }, { with: chosen }] = await Promise.all([params, searchParams])
  const { document, older, editions, rows, facts } = await orNotFound(
    compareEditions(viewer, documentId, typeof chosen === 'string' ? chosen : undefined),
  )
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
        {editions.length > 1 && <ChooseEdition documentId={documentId} older={older.id} editions={editions} />}
      </Title>
      <DifferenceView rows={rows} facts={facts} />
    </StaffPage>
  )
}
