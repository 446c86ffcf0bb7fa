import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DraftNote } from '@/components/staff/edit/draft-note'
import { PartForm } from '@/components/staff/edit/part-form'
import { PartNav } from '@/components/staff/edit/part-nav'
import { typedPart } from '@/components/staff/edit/typed-part'
import { ErrorSummary } from '@/components/staff/error-summary'
import { StaffPage } from '@/components/staff/staff-page'
import { Row } from '@/components/ui/row'
import { Title } from '@/components/ui/title'
import { slugOf } from '@/lib/domain/slug'
import { kindsOfPart, partEntries } from '@/lib/forms/part-entries'
import type { Parameters } from '@/lib/search/choices'
import { conflictPagePath, draftPartPath, draftPath } from '@/lib/staff-paths'
import { findPart } from '@/lib/wording/course-parts'
import { readTyped } from '../../../typed'
import { requireViewer } from '../../../viewer'
import { draftOf, faultsOf, problemsOf } from '../draft-of'

interface Props {
  readonly params: Promise<{ readonly draftId: string; readonly section: string }>
  readonly searchParams: Promise<Parameters>
}

/** What is to put right in this part: what the draft holds and cannot be read; fields to confirm say so where they stand. */
async function read({ params, searchParams }: Props) {
  const [{ draftId, section }, { kept, conflict, saved, beside }, viewer] = await Promise.all([params, searchParams, requireViewer()])
  const part = findPart(section)
  if (!part) notFound()
  const shown = await draftOf(draftId)
  if (!shown.mayEdit) notFound()
  const own = await readTyped(kept, viewer.userId, draftPartPath(draftId, part.id))
  const typed = own.isKept ? own : await readTyped(conflict, viewer.userId, conflictPagePath(draftId))
  const problems = problemsOf(shown)
  const wrong = problems.filter((problem) => problem.part === part.id && !problem.input.endsWith('.confirm'))
  return { viewer, draftId, part, shown, typed, problems, issues: [...typed.issues, ...wrong], saved, beside }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { part, shown, issues } = await read(props)
  return { title: `${issues.length > 0 ? 'Error: ' : ''}${part.heading}: edit ${shown.draft.content.provider.name}` }
}

export default async function PartPage(props: Props) {
  const { viewer, draftId, part, shown, typed, problems, issues, saved, beside } = await read(props)
  const { draft, live } = shown
  const { content } = draft
  const newId = (kind: string): string => `${kind}-${crypto.randomUUID().slice(0, 8)}`
  const entries = partEntries(content, live, part.id, newId, typed.entries)
  const seen = Number(typed.value('baseRevision'))
  return (
    <StaffPage viewer={viewer} current="courses">
      <Title
        heading={`Edit ${content.provider.name}`}
        lead={part.heading}
        crumb={{ href: draftPath(draftId), words: 'All parts of this course' }}
        margin={<DraftNote shown={shown} saved={saved} beside={beside} />}
      >
        <div className="mt-4">
          <ErrorSummary what="Not published" issues={issues} comfort="Your draft is saved. You can come back to it." />
        </div>
      </Title>
      <Row className="mt-6" margin={<PartNav draftId={draftId} current={part.id} faults={faultsOf(problems)} />}>
        <PartForm
          draftId={draftId}
          part={part.id}
          kinds={kindsOfPart(part.id)}
          revision={Number.isInteger(seen) && seen > 0 ? seen : draft.revision}
          course={{ content, live, documents: shown.documents, changes: shown.changes }}
          typed={typedPart(entries, issues)}
          provider={{ name: content.provider.name, slug: slugOf(content.provider.name) }}
          mayMove={viewer.role === 'administrator'}
        />
      </Row>
    </StaffPage>
  )
}
