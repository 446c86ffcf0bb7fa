import type { Metadata } from 'next'
import { CourseBody } from '@/components/catalogue/course-body'
import { CourseHead } from '@/components/catalogue/course-head'
import { StaffPage } from '@/components/staff/staff-page'
import { today } from '@/lib/clock'
import { similarCourses } from '@/lib/search/similar-courses'
import { draftPath, publishPath } from '@/lib/staff-paths'
import { previewDraft } from '@/lib/workflows/preview-draft'
import { orNotFound, requireViewer } from '../../../viewer'

interface Props {
  readonly params: Promise<{ readonly draftId: string }>
}

export const metadata: Metadata = { title: 'Preview of a draft' }

export default async function PreviewPage({ params }: Props) {
  const viewer = await requireViewer()
  const { draftId } = await params
  const { course, catalogue, mayPublish } = await orNotFound(previewDraft(viewer, draftId))
  return (
    <StaffPage viewer={viewer} current="courses">
      <aside className="banner noprint" aria-label="Preview">
        <p>
          <strong>This is a draft.</strong> Readers do not see it. The public page has not changed.
        </p>
        <p className="flex flex-wrap gap-x-6">
          <a className="target" href={draftPath(draftId)}>
            Keep editing
          </a>
          {mayPublish && (
            <a className="target" href={publishPath(draftId)}>
              What publishing does
            </a>
          )}
        </p>
      </aside>
      <CourseHead course={course} actions={null} />
      <CourseBody course={course} today={today()} similar={similarCourses(course, catalogue)} ownRoute={null} />
    </StaffPage>
  )
}
