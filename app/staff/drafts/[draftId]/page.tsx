import type { Metadata } from 'next'
import { DiscardForm } from '@/components/staff/edit/discard-form'
import { DraftNote } from '@/components/staff/edit/draft-note'
import { PartList } from '@/components/staff/edit/part-list'
import { WaitingConflicts } from '@/components/staff/edit/waiting-conflicts'
import { ErrorSummary } from '@/components/staff/error-summary'
import { StaffPage } from '@/components/staff/staff-page'
import { Told } from '@/components/staff/told'
import { ButtonLink } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { listKeptInput } from '@/lib/data/kept-input'
import { changedFields } from '@/lib/domain/changed-fields'
import type { Parameters } from '@/lib/search/choices'
import { conflictPagePath, draftPath, publishPath, staffCoursePath, staffCoursesPath } from '@/lib/staff-paths'
import { counted } from '@/lib/wording/lists'
import { problemHref } from '@/lib/workflows/problem-href'
import { readTyped } from '../../typed'
import { requireViewer } from '../../viewer'
import { draftOf, problemsOf } from './draft-of'

interface Props {
  readonly params: Promise<{ readonly draftId: string }>
  readonly searchParams: Promise<Parameters>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { draft } = await draftOf((await params).draftId)
  return { title: `Draft of ${draft.content.provider.name}` }
}

export default async function DraftPage({ params, searchParams }: Props) {
  const [{ draftId }, { kept, saved, beside, done }, viewer] = await Promise.all([params, searchParams, requireViewer()])
  const shown = await draftOf(draftId)
  const { draft, live, course, mayEdit } = shown
  const problems = problemsOf(shown)
  const typed = await readTyped(kept, viewer.userId, draftPath(draftId))
  const changed = changedFields(draft.content, live)
  const waiting = await listKeptInput(viewer.userId, conflictPagePath(draftId))
  return (
    <StaffPage viewer={viewer} current="courses">
      <Title
        heading={`Draft of ${draft.content.provider.name}`}
        lead={
          live
            ? changed.length === 0
              ? 'Nothing is changed yet. Readers see nothing of it before you publish.'
              : `${counted(changed.length, 'field')} changed. Readers see nothing of it before you publish.`
            : 'A new course. Readers see nothing of it before you publish.'
        }
        crumb={course ? { href: staffCoursePath(course.slug), words: 'The course' } : { href: staffCoursesPath(), words: 'All courses' }}
        margin={<DraftNote shown={shown} saved={saved} beside={beside} />}
      >
        {done === 'settled' && (
          <Told className="mt-4">
            <p>What you accepted is in this draft.</p>
          </Told>
        )}
        <WaitingConflicts draftId={draftId} waiting={waiting} />
        <div className="mt-4">
          <ErrorSummary what="Not done" issues={typed.issues} />
        </div>
      </Title>
      <Section id="parts" heading="Parts of this course" sided>
        <PartList
          draftId={draftId}
          changed={changed}
          problems={problems.map((problem) => ({ ...problem, href: problemHref(draftId, problem) }))}
          mayEdit={mayEdit}
        />
      </Section>
      {mayEdit && (
        <Section id="onward" heading="When it is ready" sided>
          <p>
            <ButtonLink href={publishPath(draftId)}>See what publishing does</ButtonLink>
          </p>
          <DiscardForm draftId={draftId} revision={draft.revision} />
        </Section>
      )}
    </StaffPage>
  )
}
