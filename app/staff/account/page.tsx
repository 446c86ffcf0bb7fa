import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { NameForm, PasswordForm } from '@/components/staff/account-forms'
import { ErrorSummary } from '@/components/staff/error-summary'
import { SessionList } from '@/components/staff/session-list'
import { StaffPage } from '@/components/staff/staff-page'
import { Told } from '@/components/staff/told'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { passwordLength } from '@/lib/auth/auth'
import { ownSecondStep } from '@/lib/auth/second-step'
import { sessionIdOf } from '@/lib/auth/session-id'
import { dayOf } from '@/lib/clock'
import { readMember } from '@/lib/data/members'
import { readSessions } from '@/lib/data/sessions'
import { accountPath, ownSecondStepPath } from '@/lib/staff-paths'
import { accountDoneWords } from '@/lib/wording/account-done-words'
import { dateWords } from '@/lib/wording/dates'
import { deviceWords } from '@/lib/wording/device-words'
import { providersWords, roleWords } from '@/lib/wording/role-words'
import { readTyped } from '../typed'
import { requireViewer } from '../viewer'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage({ searchParams }: PageProps<'/staff/account'>) {
  const [viewer, { kept, done }] = [await requireViewer(), await searchParams]
  const [typed, sessions, current, secondStep, member] = await Promise.all([
    readTyped(kept, viewer.userId, accountPath()),
    readSessions(viewer.userId),
    sessionIdOf(await headers()),
    ownSecondStep(viewer),
    readMember(viewer.userId),
  ])
  const providers = member?.providers.map(({ name }) => name) ?? []
  const told = accountDoneWords(done)
  return (
    <StaffPage viewer={viewer} current="account">
      <Title heading="Your account" lead={`${viewer.email} · ${roleWords[viewer.role].label} · ${providersWords(viewer.role, providers)}`} />
      <Row className="mt-6">
        <ErrorSummary what="Not saved" issues={typed.issues} />
        {told && (
          <Told>
            <p>{told}</p>
          </Told>
        )}
      </Row>
      <Section id="your-name" heading="Name">
        <NameForm name={viewer.name} typed={typed} />
      </Section>
      <Section id="your-password" heading="Password">
        <PasswordForm least={passwordLength.min} email={viewer.email} typed={typed} />
      </Section>
      <Section id="your-second-step" heading="Second step of the sign-in">
        <p className="max-w-measure">
          {secondStep.state === 'on'
            ? 'On: after the password the sign-in asks for a code from your telephone.'
            : 'Off. With a code from your telephone besides the password, a password that is found out lets nobody in.'}
        </p>
        <p>
          <a className="target" href={ownSecondStepPath()}>
            {secondStep.state === 'on' ? 'Spare codes, or turn it off' : 'Turn it on'}
          </a>
        </p>
      </Section>
      <Section id="your-sessions" heading={sessions.length === 1 ? 'Signed in here only' : `Signed in in ${sessions.length} browsers`}>
        <SessionList
          sessions={sessions.map(({ id, createdAt, ipAddress, userAgent }) => ({
            id,
            device: deviceWords(userAgent),
            since: dateWords(dayOf(createdAt)),
            from: ipAddress,
            isThis: id === current,
          }))}
        />
      </Section>
    </StaffPage>
  )
}
