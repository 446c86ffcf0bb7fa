import type { Metadata } from 'next'
import { CompareVersionsForm } from '@/components/staff/compare-versions-form'
import { HistoryList } from '@/components/staff/history-list'
import { StaffPage } from '@/components/staff/staff-page'
import { Told } from '@/components/staff/told'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { coursePath } from '@/lib/paths'
import type { Parameters } from '@/lib/search/choices'
import { historyPath, staffCoursePath } from '@/lib/staff-paths'
import { counted } from '@/lib/wording/lists'
import { courseHistory } from '@/lib/workflows/course-history'
import { readTyped } from '../../../typed'
import { orNotFound, requireViewer } from '../../../viewer'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<Parameters>
}

export const metadata: Metadata = { title: 'History of a course' }

export default async function HistoryPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ slug }, { published, kept }] = await Promise.all([params, searchParams])
  const { course, entries, mayRestore } = await orNotFound(courseHistory(viewer, slug))
  const typed = await readTyped(kept, viewer.userId, historyPath(slug))
  const isNew = Number(published) === course.version
  return (
    <StaffPage viewer={viewer} current="courses">
      <Title
        heading={`${course.provider}: ${counted(entries.length, 'version')}`}
        crumb={{ href: staffCoursePath(slug), words: course.provider }}
        lead="Every publication, the newest first: who, when, why, and field by field."
        margin={
          <a className="target" href={coursePath(slug)}>
            The public page
          </a>
        }
      >
        {isNew && (
          <Told className="mt-4">
            <p>Version {course.version} is published. Readers see it now.</p>
          </Told>
        )}
      </Title>
      <Section id="versions" heading="Versions" sided>
        <HistoryList slug={slug} entries={entries} live={course.version} mayRestore={mayRestore} typed={typed} />
      </Section>
      {entries.length > 1 && (
        <Section id="two" heading="Compare any two" sided>
          <CompareVersionsForm slug={slug} versions={entries.map(({ version }) => version)} />
        </Section>
      )}
    </StaffPage>
  )
}
