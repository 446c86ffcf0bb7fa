import type { Metadata } from 'next'
import { SignInForm } from '@/components/staff/sign-in-form'
import { StaffPage } from '@/components/staff/staff-page'
import { Row } from '@/components/ui/row'
import { Title } from '@/components/ui/title'
import { onwardFrom } from '@/lib/forms/onward'
import { resetPath, signInPath } from '@/lib/staff-paths'
import { readTyped } from '../typed'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/staff/sign-in'>) {
  const { next, kept, typed: typedId, done } = await searchParams
  const onward = onwardFrom({ next, kept })
  const typed = await readTyped(typedId, '', signInPath())
  const lead = onward.kept
    ? 'You were signed out. What you typed is kept.'
    : done === 'reset'
      ? 'Your new password is set. Sign in with it.'
      : 'For people who look after the entries of the finder.'
  return (
    <StaffPage viewer={null}>
      <Title heading="Sign in" lead={lead} />
      <Row className="mt-6" margin={<p>You come in by a link that an administrator sends you. There is no other way to get an account.</p>}>
        <SignInForm onward={onward} email={typed.value('email')} issues={typed.issues} />
        <p className="mt-6">
          <a className="target" href={resetPath()}>
            I have forgotten my password
          </a>
        </p>
      </Row>
    </StaffPage>
  )
}
