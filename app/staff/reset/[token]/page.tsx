import type { Metadata } from 'next'
import { ErrorSummary } from '@/components/staff/error-summary'
import { StaffPage } from '@/components/staff/staff-page'
import { TextField } from '@/components/staff/text-field'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/row'
import { Title } from '@/components/ui/title'
import { passwordLength } from '@/lib/auth/auth'
import { findReset } from '@/lib/auth/reset-links'
import { resetLinkPath, resetPath, resetSetPath } from '@/lib/staff-paths'
import { readTyped } from '../../typed'

export const metadata: Metadata = { title: 'New password' }

export default async function NewPasswordPage({ params, searchParams }: PageProps<'/staff/reset/[token]'>) {
  const [{ token }, { typed: typedId }] = [await params, await searchParams]
  const typed = await readTyped(typedId, '', resetLinkPath(token))
  if (!(await findReset(token)))
    return (
      <StaffPage viewer={null}>
        <Title
          heading="This link has ended"
          lead="It was used already, or it is older than an hour."
          crumb={{ href: resetPath(), words: 'Ask for a new one' }}
        />
      </StaffPage>
    )
  return (
    <StaffPage viewer={null}>
      <Title heading="Choose a new password" lead="You are signed out everywhere when it is set." />
      <Row className="mt-6">
        <form className="staffform" method="post" action={resetSetPath(token)}>
          <ErrorSummary what="Not set" issues={typed.issues} />
          <TextField
            name="newPassword"
            label="New password"
            hint={`At least ${passwordLength.min} characters.`}
            error={typed.error('newPassword')}
            type="password"
            autoComplete="new-password"
            required
            className="wide"
          />
          <p className="actions">
            <Button>Set the password</Button>
          </p>
        </form>
      </Row>
    </StaffPage>
  )
}
