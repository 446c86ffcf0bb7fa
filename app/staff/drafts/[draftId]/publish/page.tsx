import type { Metadata } from 'next'
import { EffectList } from '@/components/staff/effect-list'
import { ErrorSummary } from '@/components/staff/error-summary'
import { PublishForm } from '@/components/staff/publish-form'
import { StaffPage } from '@/components/staff/staff-page'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import type { Parameters } from '@/lib/search/choices'
import { draftPath, previewPath, publishPath } from '@/lib/staff-paths'
import { previewDraft } from '@/lib/workflows/preview-draft'
import { problemHref } from '@/lib/workflows/problem-href'
import { readTyped } from '../../../typed'
import { orNotFound, requireViewer } from '../../../viewer'

interface Props {
  readonly params: Promise<{ readonly draftId: string }>
  readonly searchParams: Promise<Parameters>
}

export const metadata: Metadata = { title: 'Publish a draft' }

export default async function PublishPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ draftId }, { kept }] = await Promise.all([params, searchParams])
  const { draft, course, live, problems, effect, mayPublish } = await orNotFound(previewDraft(viewer, draftId))
  const typed = await readTyped(kept, viewer.userId, publishPath(draftId))
  const issues = [
    ...typed.issues.map((issue) => ({ ...issue, href: `#${issue.input}` })),
    ...problems.map((problem) => ({ input: problem.input, message: problem.message, href: problemHref(draftId, problem) })),
  ]
  return (
    <StaffPage viewer={viewer} current="courses">
      <Title
        heading={live ? `Publish the draft of ${course.provider.name}` : `Publish ${course.provider.name} for the first time`}
        crumb={{ href: draftPath(draftId), words: 'Keep editing' }}
        lead={problems.length > 0 ? 'Some fields are to be put right first. Your draft is saved.' : 'Readers see the change at once.'}
        margin={
          <p>
            <strong>Draft</strong>, saved by {draft.updatedBy}.
            <br />
            <a className="target" href={previewPath(draftId)}>
              Preview the draft
            </a>
          </p>
        }
      >
        <ErrorSummary what="Not published" issues={issues} comfort="Your draft is saved." />
      </Title>
      <Section id="effect" heading="If you publish this" sided>
        <EffectList effect={effect} />
      </Section>
      {mayPublish && problems.length === 0 && (
        <Section id="publish" heading="Publish" sided>
          <PublishForm draftId={draftId} revision={draft.revision} publishAt={draft.publishAt} typed={typed} />
        </Section>
      )}
    </StaffPage>
  )
}
