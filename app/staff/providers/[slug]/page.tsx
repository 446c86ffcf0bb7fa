import type { Metadata } from 'next'
import { ProviderForm } from '@/components/staff/edit/provider-form'
import { ErrorSummary } from '@/components/staff/error-summary'
import { StaffPage } from '@/components/staff/staff-page'
import { Told } from '@/components/staff/told'
import { Row } from '@/components/ui/row'
import { Title } from '@/components/ui/title'
import type { Parameters } from '@/lib/search/choices'
import { staffCoursesPath, staffProviderPath } from '@/lib/staff-paths'
import { providerTypeLabels } from '@/lib/wording/labels'
import { showProvider } from '@/lib/workflows/change-provider'
import { readTyped } from '../../typed'
import { orNotFound, requireViewer } from '../../viewer'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<Parameters>
}

export const metadata: Metadata = { title: 'Provider' }

export default async function StaffProviderPage({ params, searchParams }: Props) {
  const [{ slug }, { kept, saved }, viewer] = await Promise.all([params, searchParams, requireViewer()])
  const provider = await orNotFound(showProvider(viewer, slug))
  const typed = await readTyped(kept, viewer.userId, staffProviderPath(slug))
  return (
    <StaffPage viewer={viewer} current="courses">
      <Title
        heading={provider.name}
        lead={provider.type ? providerTypeLabels[provider.type] : 'Its type is not stated'}
        crumb={{ href: staffCoursesPath(), words: 'All courses' }}
      >
        {saved && (
          <Told className="mt-4">
            <p>Saved. Every course of this provider shows it at once.</p>
          </Told>
        )}
        <div className="mt-4">
          <ErrorSummary what="Not saved" issues={typed.issues} />
        </div>
      </Title>
      {provider.mayEdit && (
        <Row className="mt-6">
          <ProviderForm provider={provider} typed={typed} />
        </Row>
      )}
    </StaffPage>
  )
}
