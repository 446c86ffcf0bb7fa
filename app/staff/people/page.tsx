import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { InvitationList } from '@/components/staff/invitation-list'
import { InviteForm } from '@/components/staff/invite-form'
import { OneTimeLink } from '@/components/staff/one-time-link'
import { PeopleTable } from '@/components/staff/people-table'
import { StaffPage } from '@/components/staff/staff-page'
import { Told } from '@/components/staff/told'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { dayOf, now } from '@/lib/clock'
import { openInvitations } from '@/lib/data/invitations'
import { readMembers, readProviders } from '@/lib/data/members'
import { invitationPath, peoplePath } from '@/lib/staff-paths'
import { dateWords } from '@/lib/wording/dates'
import { peopleDoneWords } from '@/lib/wording/people-done-words'
import { newInvitationToken } from '@/lib/workflows/new-invitation-token'
import { siteOf } from '../site'
import { readTyped } from '../typed'
import { requireAdministrator } from '../viewer'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage({ searchParams }: PageProps<'/staff/people'>) {
  const viewer = await requireAdministrator()
  const { done, id, kept } = await searchParams
  const [members, providers, invitations, typed] = await Promise.all([
    readMembers(),
    readProviders(),
    openInvitations(now()),
    readTyped(kept, viewer.userId, peoplePath()),
  ])
  const names = new Map(providers.map((provider) => [provider.id, provider.name]))
  const invited = invitations.find((invitation) => invitation.id === id)
  const token = invited && (await newInvitationToken(viewer, invited))
  const told = peopleDoneWords(done)
  const present = members.filter(({ endedAt }) => !endedAt).length
  return (
    <StaffPage viewer={viewer} current="people">
      <Title heading={present === 1 ? '1 person may come in' : `${present} people may come in`} />
      {told && (
        <Row className="mt-6">
          <Told>
            <p>{told}</p>
            {token && <OneTimeLink lead={`Link for ${invited.email}`} link={`${siteOf(await headers())}${invitationPath(token)}`} />}
          </Told>
        </Row>
      )}
      <Row className="mt-6">
        <PeopleTable members={members.map((member) => ({ ...member, ended: member.endedAt && dateWords(dayOf(member.endedAt)) }))} />
      </Row>
      {invitations.length > 0 && (
        <Section id="invited" heading="Invited, not here yet">
          <InvitationList
            invitations={invitations.map(({ providerIds, expiresAt, ...invitation }) => ({
              ...invitation,
              providers: providerIds.map((providerId) => names.get(providerId) ?? providerId),
              until: dateWords(dayOf(expiresAt)),
            }))}
          />
        </Section>
      )}
      <Section id="invite" heading="Invite somebody" margin={<p>They get a link that works once. Only people with a link can come in.</p>}>
        <InviteForm typed={typed} providers={providers} />
      </Section>
    </StaffPage>
  )
}
