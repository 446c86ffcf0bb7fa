import type { Metadata } from 'next'
import { CourseTable } from '@/components/staff/edit/course-table'
import { StaffPage } from '@/components/staff/staff-page'
import { ButtonLink } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { mayAdd } from '@/lib/auth/rights'
import { listNewCourses, listStaffCourses } from '@/lib/data/staff-course-list'
import { draftPath, newCoursePath } from '@/lib/staff-paths'
import { counted } from '@/lib/wording/lists'
import { momentWords } from '@/lib/wording/moments'
import { requireViewer } from '../viewer'

export const metadata: Metadata = { title: 'Courses' }

export default async function StaffCoursesPage() {
  const viewer = await requireViewer()
  const [courses, begun] = await Promise.all([listStaffCourses(viewer), listNewCourses(viewer)])
  return (
    <StaffPage viewer={viewer} current="courses">
      <Title
        heading={counted(courses.length, 'course')}
        lead={
          viewer.role === 'administrator' ? 'Every course there is, in order of provider.' : 'The courses of your providers, in order of provider.'
        }
      >
        {mayAdd(viewer) && (
          <p className="mt-4">
            <ButtonLink second href={newCoursePath()}>
              Begin a new course
            </ButtonLink>
          </p>
        )}
      </Title>
      {begun.length > 0 && (
        <Section id="begun" heading="Begun and not published" sided>
          <ul>
            {begun.map(({ id, title, provider, updatedAt, updatedBy }) => (
              <li key={id} className="border-t border-line py-2">
                <a className="target font-semibold" href={draftPath(id)}>
                  {provider}: {title || 'no title yet'}
                </a>
                <p className="text-sm text-ink-2">
                  Saved {momentWords(updatedAt)} by {updatedBy}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="courses" heading="Published" sided>
        <CourseTable courses={courses} />
      </Section>
    </StaffPage>
  )
}
