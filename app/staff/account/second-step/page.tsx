import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { ErrorSummary } from '@/components/staff/error-summary'
import { QrCode } from '@/components/staff/qr-code'
import { ConfirmForm, EndForm, NewCodesForm, SpareCodes, StartForm } from '@/components/staff/second-step-forms'
import { StaffPage } from '@/components/staff/staff-page'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { codesCookie, mayShowCodes, ownSecondStep, spareCodes } from '@/lib/auth/second-step'
import { accountPath, ownSecondStepPath } from '@/lib/staff-paths'
import { readTyped } from '../../typed'
import { requireViewer } from '../../viewer'

export const metadata: Metadata = { title: 'Second step' }

const headings = { off: 'The second step is off', begun: 'Set up the second step', on: 'The second step is on' } as const
const keepThem = 'Each works once, when the telephone is not at hand. Write them down or print them now: they are not shown again.'

export default async function SecondStepPage({ searchParams }: PageProps<'/staff/account/second-step'>) {
  const [viewer, { kept }] = [await requireViewer(), await searchParams]
  const typed = await readTyped(kept, viewer.userId, ownSecondStepPath())
  const own = await ownSecondStep(viewer)
  const showsCodes = own.state === 'on' && (await mayShowCodes(viewer.userId, (await cookies()).get(codesCookie)?.value))
  return (
    <StaffPage viewer={viewer} current="account">
      <Title heading={headings[own.state]} crumb={{ href: accountPath(), words: 'Your account' }} />
      <Row className="mt-6">
        <ErrorSummary what="Nothing was changed" issues={typed.issues} />
        {own.state === 'off' && (
          <>
            <p className="mb-4 max-w-measure">
              You need an app for codes on your telephone, such as those that come with most telephones' own stores of passwords.
            </p>
            <StartForm error={typed.error('password')} />
          </>
        )}
      </Row>
      {own.state === 'begun' && (
        <>
          <Section id="app" heading="1. Give the app this secret">
            <QrCode text={own.address} label="QR code of the secret. The same secret stands below as text." />
            <p className="mt-4">
              Or type it: <code className="break-all font-semibold">{own.secret.match(/.{1,4}/g)?.join(' ')}</code>
            </p>
          </Section>
          <Section id="spare" heading="2. Keep these spare codes" margin={<p>{keepThem}</p>}>
            <SpareCodes codes={own.codes} />
          </Section>
          <Section id="confirm" heading="3. Type the code that the app shows">
            <ConfirmForm error={typed.error('oneTimeCode')} />
          </Section>
        </>
      )}
      {own.state === 'on' && (
        <>
          <Section id="spare" heading="Spare codes" margin={showsCodes && <p>{keepThem}</p>}>
            {showsCodes ? <SpareCodes codes={await spareCodes(viewer.userId)} /> : <NewCodesForm error={typed.error('password')} />}
          </Section>
          <Section id="off" heading="Turn it off">
            <EndForm />
          </Section>
        </>
      )}
    </StaffPage>
  )
}
