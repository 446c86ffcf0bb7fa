import type { Metadata } from 'next'
import { DocumentReadings } from '@/components/staff/documents/document-readings'
import { ReadAgainForm } from '@/components/staff/documents/read-again-form'
import { ErrorSummary } from '@/components/staff/error-summary'
import { StaffPage } from '@/components/staff/staff-page'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { mayEdit, maySee } from '@/lib/auth/rights'
import { getDatabase } from '@/lib/data/database'
import { documentOwner, guard, notThere } from '@/lib/data/owned'
import { documentSubjects, findStaffDocument } from '@/lib/data/staff-documents'
import type { Viewer } from '@/lib/domain/staff'
import type { Parameters } from '@/lib/search/choices'
import { addDocumentPath, compareEditionsPath, staffCoursePath, staffDocumentPath, staffDocumentsPath } from '@/lib/staff-paths'
import { dateWords, editionWords } from '@/lib/wording/dates'
import { documentKindLabels } from '@/lib/wording/labels'
import { sentenceCase } from '@/lib/wording/lists'
import { sourceKindLabels } from '@/lib/wording/source-kinds'
import { readTyped } from '../../typed'
import { orNotFound, requireViewer } from '../../viewer'

interface Props {
  readonly params: Promise<{ readonly documentId: string }>
  readonly searchParams: Promise<Parameters>
}

export const metadata: Metadata = { title: 'A document' }

async function find(viewer: Viewer, documentId: string) {
  const database = getDatabase()
  const owner = guard(viewer, await documentOwner(database, documentId), maySee)
  const document = await findStaffDocument(database, documentId)
  if (!document) throw notThere()
  return { document, mayChange: mayEdit(viewer, owner) }
}

export default async function DocumentPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ documentId }, { kept }] = await Promise.all([params, searchParams])
  const { document, mayChange } = await orNotFound(find(viewer, documentId))
  const typed = await readTyped(kept, viewer.userId, staffDocumentPath(documentId))
  const { title, provider, kind, sourceKind, url, seenOn, storedAt, courses, replaces, replacedBy, importRuns, text, ...edition } = document
  return (
    <StaffPage viewer={viewer} current="documents">
      <Title
        heading={title}
        crumb={{ href: staffDocumentsPath(), words: 'Documents' }}
        lead={`${documentKindLabels[kind]}, by its words. ${sentenceCase(`text ${editionWords(edition)}`)}.`}
        margin={
          <p>
            <strong>{provider?.name ?? 'Nobody’s yet'}</strong>
            <br />
            {sourceKindLabels[sourceKind]}, added {dateWords(storedAt.toISOString())}
            {seenOn && `, seen ${dateWords(seenOn.toISOString())}`}
            {url && (
              <>
                <br />
                <a className="target" href={url} rel="noopener noreferrer nofollow">
                  Where it was found
                </a>
              </>
            )}
          </p>
        }
      >
        <ErrorSummary what="Not read again" issues={typed.issues} />
      </Title>
      <Section id="readings" heading="Readings">
        <DocumentReadings readings={importRuns} />
        {mayChange && (
          <ReadAgainForm documentId={documentId} courses={(await documentSubjects(getDatabase(), viewer)).courses} own={courses[0]?.id} />
        )}
      </Section>
      <Section id="courses" heading="Courses that rest on it">
        {courses.length === 0 && <p>None that is published.</p>}
        <ul>
          {courses.map((course) => (
            <li key={course.id}>
              <a className="target" href={staffCoursePath(course.slug)}>
                {course.provider.name}: {course.title}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="editions" heading="Editions">
        <ul>
          {replacedBy.map((newer) => (
            <li key={newer.id}>
              <a className="target" href={compareEditionsPath(newer.id)}>
                What changed in the newer edition “{newer.title}”
              </a>
            </li>
          ))}
          {replaces && (
            <li>
              <a className="target" href={compareEditionsPath(documentId)}>
                What changed since the older edition “{replaces.title}”
              </a>
            </li>
          )}
        </ul>
        {mayChange && (
          <p>
            <a className="target" href={`${addDocumentPath()}?replaces=${encodeURIComponent(documentId)}`}>
              Add a newer edition of it
            </a>
          </p>
        )}
      </Section>
      <Section id="text" heading="Its text, word for word">
        <details className="disclose">
          <summary>Show the text</summary>
          <div className="mt-3 max-w-[42rem] whitespace-pre-wrap">{text}</div>
        </details>
      </Section>
    </StaffPage>
  )
}
