import type { Metadata } from 'next'
import { ErrorSummary } from '@/components/staff/error-summary'
import { StaffPage } from '@/components/staff/staff-page'
import { TextField } from '@/components/staff/text-field'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/row'
import { Title } from '@/components/ui/title'
import { resetMinutes } from '@/lib/auth/reset-links'
import { canMail } from '@/lib/mail/send-mail'
import { resetAskPath, resetPath, signInPath } from '@/lib/staff-paths'
import { readTyped } from '../typed'

export const metadata: Metadata = { title: 'Forgotten password' }

const crumb = { href: signInPath(), words: 'Sign in' }
const same = `If we know the address, a link is on its way. It works once, within ${resetMinutes} minutes. Nothing came? Ask an administrator of your team: they can make a link for you.`

export default async function ResetPage({ searchParams }: PageProps<'/staff/reset'>) {
  const { typed: typedId, done } = await searchParams
  const typed = await readTyped(typedId, '', resetPath())
  if (!canMail())
    return (
      <StaffPage viewer={null}>
        <Title
          heading="Ask an administrator for a new password"
          lead="This site sends no e-mails. An administrator of your team can make a link by which you choose a new password."
          crumb={crumb}
        />
      </StaffPage>
    )
  if (done === 'asked')
    return (
      <StaffPage viewer={null}>
        <Title heading="Look into your e-mails" lead={same} crumb={crumb} />
      </StaffPage>
    )
  return (
    <StaffPage viewer={null}>
      <Title heading="Choose a new password" lead="We send a link to your e-mail address." crumb={crumb} />
      <Row className="mt-6">
        <form className="staffform" method="post" action={resetAskPath()}>
          <ErrorSummary what="Not sent" issues={typed.issues} />
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            value={typed.value('email')}
            error={typed.error('email')}
            autoComplete="username"
            required
            className="wide"
          />
          <p className="actions">
            <Button>Send the link</Button>
          </p>
        </form>
      </Row>
    </StaffPage>
  )
}
