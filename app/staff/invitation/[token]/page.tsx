import type { Metadata } from 'next'
import { InvitationForm } from '@/components/staff/invitation-form'
import { StaffPage } from '@/components/staff/staff-page'
import { Title } from '@/components/ui/title'
import { passwordLength } from '@/lib/auth/auth'
import { hashOf } from '@/lib/auth/one-time-token'
import { now } from '@/lib/clock'
import { findInvitation } from '@/lib/data/invitations'
import { acceptInvitationPath, invitationPath } from '@/lib/staff-paths'
import { readTyped } from '../../typed'

export const metadata: Metadata = { title: 'Invitation' }

export default async function InvitationPage({ params, searchParams }: PageProps<'/staff/invitation/[token]'>) {
  const [{ token }, { typed: typedId }] = [await params, await searchParams]
  const invitation = await findInvitation(hashOf(token), now())
  if (!invitation)
    return (
      <StaffPage viewer={null}>
        <Title heading="This invitation has ended" lead="The link was used already, or it is too old. Ask whoever invited you for a new one." />
      </StaffPage>
    )
  const typed = await readTyped(typedId, '', invitationPath(token))
  return (
    <StaffPage viewer={null}>
      <Title heading="Come in to the staff pages" lead={`You were invited as ${invitation.email}.`} />
      <InvitationForm action={acceptInvitationPath(token)} least={passwordLength.min} email={invitation.email} typed={typed} />
    </StaffPage>
  )
}
