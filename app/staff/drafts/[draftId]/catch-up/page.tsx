import type { Metadata } from 'next'
import { MergeFields, MergeKept } from '@/components/staff/edit/merge-fields'
import { RequestId } from '@/components/staff/request-id'
import { StaffPage } from '@/components/staff/staff-page'
import { Told } from '@/components/staff/told'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/row'
import { Title } from '@/components/ui/title'
import type { Parameters } from '@/lib/search/choices'
import { catchUpNowPath, draftPath } from '@/lib/staff-paths'
import { counted } from '@/lib/wording/lists'
import { showCatchUp } from '@/lib/workflows/catch-up-draft'
import { orNotFound, requireViewer } from '../../../viewer'

interface Props {
  readonly params: Promise<{ readonly draftId: string }>
  readonly searchParams: Promise<Parameters>
}

export const metadata: Metadata = { title: 'This course was published while the draft was open' }

export default async function CatchUpPage({ params, searchParams }: Props) {
  const [{ draftId }, { again }, viewer] = await Promise.all([params, searchParams, requireViewer()])
  const { draft, course, merge } = await orNotFound(showCatchUp(viewer, draftId))
  const published = `Published, version ${course.version}`
  return (
    <StaffPage viewer={viewer} current="courses">
      <Title
        heading="This course was published while the draft was open"
        lead={`Nothing is lost. ${
          merge.conflicts.length === 0
            ? 'The changes do not clash.'
            : `Draft and public page both changed ${counted(merge.conflicts.length, 'field')}. Choose for each one, then save.`
        }`}
        crumb={{ href: draftPath(draftId), words: 'The draft' }}
        margin={
          <p>
            <strong>{draft.content.provider.name}</strong>
            <br />
            The draft began from version {draft.baseVersion}. Version {course.version} is live.
          </p>
        }
      >
        {again && (
          <Told className="mt-4">
            <p>It moved on meanwhile. Look at what changed, and choose once more.</p>
          </Told>
        )}
      </Title>
      <Row className="mt-6">
        <form method="post" action={catchUpNowPath(draftId)}>
          <RequestId />
          <input type="hidden" name="revision" value={draft.revision} />
          <input type="hidden" name="version" value={course.version} />
          <MergeFields
            conflicts={merge.conflicts}
            names={{ yours: `The draft, saved by ${draft.updatedBy}`, theirs: published, base: `Before, version ${draft.baseVersion}` }}
          />
          <MergeKept kept={merge.kept} names={{ you: 'The draft', them: published, both: 'Both' }} heading="Only one side changed these" />
          <p className="actions mt-6">
            <Button>Take it into the draft</Button>
          </p>
        </form>
      </Row>
    </StaffPage>
  )
}
