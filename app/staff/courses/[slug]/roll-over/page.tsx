import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ErrorSummary } from '@/components/staff/error-summary'
import { RequestId } from '@/components/staff/request-id'
import { StaffPage } from '@/components/staff/staff-page'
import { TextField } from '@/components/staff/text-field'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/row'
import { Title } from '@/components/ui/title'
import { yearlyKinds } from '@/lib/domain/roll-over'
import type { Parameters } from '@/lib/search/choices'
import { rollOverNowPath, rollOverPath, staffCoursePath } from '@/lib/staff-paths'
import { kindLabels } from '@/lib/wording/kind-labels'
import { counted, listOf } from '@/lib/wording/lists'
import { showCourse } from '@/lib/workflows/show-course'
import { readTyped } from '../../../typed'
import { orNotFound, requireViewer } from '../../../viewer'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<Parameters>
}

export const metadata: Metadata = { title: 'Roll over to a new year' }

export default async function RollOverPage({ params, searchParams }: Props) {
  const [{ slug }, { kept }, viewer] = await Promise.all([params, searchParams, requireViewer()])
  const { course, live, draft, mayEdit } = await orNotFound(showCourse(viewer, slug))
  if (!mayEdit) notFound()
  const typed = await readTyped(kept, viewer.userId, rollOverPath(slug))
  const held = yearlyKinds.filter((kind) => live.facts.some((fact) => fact.kind === kind))
  return (
    <StaffPage viewer={viewer} current="courses">
      <Title
        heading={`Roll ${course.provider} over to a new year`}
        lead="Years and dates move on in the draft, prices stay. Each is to be confirmed before you can publish."
        crumb={{ href: staffCoursePath(slug), words: 'The course' }}
      >
        <div className="mt-4">
          <ErrorSummary what="Not rolled over" issues={typed.issues} />
        </div>
      </Title>
      <Row className="mt-6">
        <form method="post" action={rollOverNowPath(slug)} className="staffform">
          <RequestId />
          <TextField
            name="academicYear"
            label="Academic year of the new cohort"
            hint="Such as 2026/27"
            error={typed.error('academicYear') ? 'Write it as 2026/27' : undefined}
            value={typed.value('academicYear')}
            className="w-36"
          />
          <div className="prose">
            <p>
              {held.length === 0
                ? 'No field of this course belongs to one year.'
                : `You will be asked to confirm ${counted(held.length, 'field')}: ${listOf(held.map((kind) => kindLabels[kind]))}. Last year’s values stand beside them.`}
            </p>
            {draft && <p>There is a draft already, saved by {draft.updatedBy}. What it holds is rolled over, and nothing of it is lost.</p>}
          </div>
          <p className="actions">
            <Button>Roll over</Button>
          </p>
        </form>
      </Row>
    </StaffPage>
  )
}
