import type { Metadata } from 'next'
import { CourseDoors } from '@/components/staff/edit/course-doors'
import { RequestId } from '@/components/staff/request-id'
import { StaffPage } from '@/components/staff/staff-page'
import { Told } from '@/components/staff/told'
import { Button, ButtonLink } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { coursePath } from '@/lib/paths'
import type { Parameters } from '@/lib/search/choices'
import { draftPath, editCoursePath, staffCoursesPath, staffDocumentPath } from '@/lib/staff-paths'
import { dateWords, editionWords } from '@/lib/wording/dates'
import { awardLabels } from '@/lib/wording/labels'
import { momentWords } from '@/lib/wording/moments'
import { showCourse } from '@/lib/workflows/show-course'
import { orNotFound, requireViewer } from '../../viewer'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<Parameters>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { course } = await orNotFound(showCourse(await requireViewer(), (await params).slug))
  return { title: `${course.provider}: staff` }
}

export default async function StaffCoursePage({ params, searchParams }: Props) {
  const [{ slug }, { done }, viewer] = await Promise.all([params, searchParams, requireViewer()])
  const { course, award, documents, draft, mayEdit } = await orNotFound(showCourse(viewer, slug))
  const { withdrawn } = course
  return (
    <StaffPage viewer={viewer} current="courses">
      <Title
        heading={course.provider}
        lead={`${course.title} · ${awardLabels[award]}`}
        crumb={{ href: staffCoursesPath(), words: 'All courses' }}
        margin={
          <p>
            <strong>Version {course.version}</strong>, published {dateWords(course.publishedAt.toISOString())}
          </p>
        }
      >
        {done === 'withdrawn' && withdrawn && (
          <Told className="mt-4">
            <p>It is withdrawn. Its public page says so now.</p>
          </Told>
        )}
        {done === 'discarded' && !draft && (
          <Told className="mt-4">
            <p>The draft is thrown away. The public page has not changed.</p>
          </Told>
        )}
        {withdrawn && (
          <p className="banner mt-4">
            Withdrawn on {dateWords(withdrawn.at.toISOString())} by {withdrawn.by}: {withdrawn.because}
          </p>
        )}
      </Title>
      <Section id="draft" heading="Edit" sided>
        {draft ? (
          <>
            <p className="mb-3">
              There is a draft, version {draft.revision}, saved {momentWords(draft.updatedAt)} by {draft.updatedBy}. Everybody who answers for this
              course shares it.
            </p>
            <ButtonLink href={draftPath(draft.id)}>{mayEdit ? 'Edit the draft' : 'Look at the draft'}</ButtonLink>
          </>
        ) : mayEdit ? (
          <form method="post" action={editCoursePath(slug)}>
            <p className="mb-3">There is no draft. Editing begins one from what is live; the public page stays as it is.</p>
            <RequestId />
            <Button>Edit this course</Button>
          </form>
        ) : (
          <p>There is no draft.</p>
        )}
      </Section>
      <Section id="documents" heading="Documents" sided>
        {documents.length === 0 ? (
          <p>No document stands behind this course.</p>
        ) : (
          <ul>
            {documents.map((document) => (
              <li key={document.id}>
                <a className="target" href={staffDocumentPath(document.id)}>
                  {document.title}
                </a>{' '}
                <span className="text-sm text-ink-2">text {editionWords(document)}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="more" heading="More" sided>
        <CourseDoors slug={slug} publicPath={coursePath(slug)} mayEdit={mayEdit} withdrawn={withdrawn !== null} />
      </Section>
    </StaffPage>
  )
}
