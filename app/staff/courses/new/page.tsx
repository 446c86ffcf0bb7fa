import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewCourseForm } from '@/components/staff/edit/new-course-form'
import { ErrorSummary } from '@/components/staff/error-summary'
import { StaffPage } from '@/components/staff/staff-page'
import { Row } from '@/components/ui/row'
import { Title } from '@/components/ui/title'
import { mayAdd } from '@/lib/auth/rights'
import { listOwnProviders } from '@/lib/data/staff-course-list'
import type { Parameters } from '@/lib/search/choices'
import { newCoursePath, staffCoursesPath } from '@/lib/staff-paths'
import { readTyped } from '../../typed'
import { requireViewer } from '../../viewer'

export const metadata: Metadata = { title: 'Begin a new course' }

export default async function NewCoursePage({ searchParams }: { readonly searchParams: Promise<Parameters> }) {
  const [{ kept }, viewer] = await Promise.all([searchParams, requireViewer()])
  if (!mayAdd(viewer)) notFound()
  const providers = await listOwnProviders(viewer)
  const typed = await readTyped(kept, viewer.userId, newCoursePath())
  return (
    <StaffPage viewer={viewer} current="courses">
      <Title
        heading="Begin a new course"
        lead="You get a draft in which nothing is stated yet. Nothing is public before you publish."
        crumb={{ href: staffCoursesPath(), words: 'All courses' }}
      >
        <div className="mt-4">
          <ErrorSummary what="Not begun" issues={typed.issues} />
        </div>
      </Title>
      <Row className="mt-6">
        <NewCourseForm providers={providers} mayAddProvider={viewer.role === 'administrator'} typed={typed} />
      </Row>
    </StaffPage>
  )
}
