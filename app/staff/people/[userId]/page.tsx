import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { MemberActions } from '@/components/staff/member-actions'
import { MemberForm } from '@/components/staff/member-form'
import { OneTimeLink } from '@/components/staff/one-time-link'
import { StaffPage } from '@/components/staff/staff-page'
import { Told } from '@/components/staff/told'
import { Row } from '@/components/ui/row'
import { Title } from '@/components/ui/title'
import { readMember, readProviders } from '@/lib/data/members'
import { memberPath, peoplePath, resetLinkPath } from '@/lib/staff-paths'
import { peopleDoneWords } from '@/lib/wording/people-done-words'
import { newResetToken } from '@/lib/workflows/make-reset-link'
import { siteOf } from '../../site'
import { readTyped } from '../../typed'
import { requireAdministrator } from '../../viewer'

export const metadata: Metadata = { title: 'Member' }

export default async function MemberPage({ params, searchParams }: PageProps<'/staff/people/[userId]'>) {
  const viewer = await requireAdministrator()
  const [{ userId }, { kept, link }] = [await params, await searchParams]
  const [member, providers, typed] = await Promise.all([readMember(userId), readProviders(), readTyped(kept, viewer.userId, memberPath(userId))])
  if (!member || member.endedAt) notFound()
  const token = typeof link === 'string' ? await newResetToken(userId, link) : null
  return (
    <StaffPage viewer={viewer} current="people">
      <Title heading={member.name} lead={member.email} crumb={{ href: peoplePath(), words: 'People' }} />
      {token && (
        <Row className="mt-6">
          <Told>
            <p>{peopleDoneWords('linked')}</p>
            <OneTimeLink lead={`Link to a new password for ${member.email}`} link={`${siteOf(await headers())}${resetLinkPath(token)}`} />
          </Told>
        </Row>
      )}
      <Row className="mt-6">
        <MemberForm member={member} providers={providers} typed={typed} />
      </Row>
      <MemberActions userId={userId} name={member.name} hasSecondStep={member.hasSecondStep} />
    </StaffPage>
  )
}
