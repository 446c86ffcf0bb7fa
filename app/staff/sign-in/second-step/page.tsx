import type { Metadata } from 'next'
import { ErrorSummary } from '@/components/staff/error-summary'
import { OnwardInputs } from '@/components/staff/sign-in-form'
import { StaffPage } from '@/components/staff/staff-page'
import { TextField } from '@/components/staff/text-field'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/row'
import { Title } from '@/components/ui/title'
import { onwardFrom, onwardQuery } from '@/lib/forms/onward'
import { secondStepChangePath, secondStepPath, signInPath } from '@/lib/staff-paths'
import { readTyped } from '../../typed'

export const metadata: Metadata = { title: 'Sign in: second step' }

export default async function SecondStepPage({ searchParams }: PageProps<'/staff/sign-in/second-step'>) {
  const { next, kept, typed: typedId } = await searchParams
  const onward = onwardFrom({ next, kept })
  const typed = await readTyped(typedId, '', secondStepPath())
  return (
    <StaffPage viewer={null}>
      <Title heading="Type the code that your app shows" lead={onward.kept ? 'You were signed out. What you typed is kept.' : undefined} />
      <Row className="mt-6" margin={<p>Lost the telephone and the spare codes? An administrator can turn the second step off for you.</p>}>
        <form className="staffform" method="post" action={secondStepChangePath()}>
          <ErrorSummary what="Not signed in" issues={typed.issues} />
          <OnwardInputs onward={onward} />
          <TextField
            name="oneTimeCode"
            label="Code"
            hint="6 digits, or one of your spare codes."
            error={typed.error('oneTimeCode')}
            autoComplete="one-time-code"
            required
          />
          <p className="actions">
            <Button>Sign in</Button>
            <a className="target" href={`${signInPath()}${onwardQuery(onward)}`}>
              Begin again
            </a>
          </p>
        </form>
      </Row>
    </StaffPage>
  )
}
