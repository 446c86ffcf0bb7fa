import type { Metadata } from 'next'
import { EffectList } from '@/components/staff/effect-list'
import { ErrorSummary } from '@/components/staff/error-summary'
import { RequestId } from '@/components/staff/request-id'
import { StaffPage } from '@/components/staff/staff-page'
import { TextField } from '@/components/staff/text-field'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import type { Parameters } from '@/lib/search/choices'
import { staffCoursePath, withdrawNowPath, withdrawPath } from '@/lib/staff-paths'
import { previewWithdrawal } from '@/lib/workflows/preview-withdrawal'
import { readTyped } from '../../../typed'
import { orNotFound, requireViewer } from '../../../viewer'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<Parameters>
}

export const metadata: Metadata = { title: 'Withdraw a course' }

export default async function WithdrawPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ slug }, { kept }] = await Promise.all([params, searchParams])
  const { course, effect } = await orNotFound(previewWithdrawal(viewer, slug))
  const typed = await readTyped(kept, viewer.userId, withdrawPath(slug))
  return (
    <StaffPage viewer={viewer} current="courses">
      <Title
        heading={course.withdrawn ? `${course.provider} is withdrawn` : `Withdraw ${course.provider}`}
        crumb={{ href: staffCoursePath(slug), words: course.provider }}
        lead={
          course.withdrawn
            ? `Withdrawn by ${course.withdrawn.by}: ${course.withdrawn.because}. Publish a draft or restore a version to bring it back.`
            : 'Its page stays and says why. Lists, counts and files leave it out. You can publish it again.'
        }
      >
        <ErrorSummary what="Not withdrawn" issues={typed.issues} />
      </Title>
      {!course.withdrawn && (
        <>
          <Section id="effect" heading="If you withdraw it" sided>
            <EffectList effect={effect} />
          </Section>
          <Section id="withdraw" heading="Withdraw" sided>
            <form method="post" action={withdrawNowPath(slug)} className="grid gap-6">
              <RequestId />
              <input type="hidden" name="version" value={course.version} />
              <TextField
                name="because"
                label="Why is it withdrawn?"
                hint="Readers see: “This course was withdrawn on … : …”. Write what follows the colon, such as “the provider has stopped it”."
                value={typed.value('because')}
                error={typed.error('because')}
                className="wide"
              />
              <p>
                <Button stop>Withdraw this course</Button>
              </p>
            </form>
          </Section>
        </>
      )}
    </StaffPage>
  )
}
