import type { Metadata } from 'next'
import { DeskList } from '@/components/staff/desk-sections'
import { ProgressTable } from '@/components/staff/progress-table'
import { StaffPage } from '@/components/staff/staff-page'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { addDocumentPath, compareEditionsPath, draftPath, historyPath, reviewPath, staffCoursePath } from '@/lib/staff-paths'
import { fieldLabel } from '@/lib/wording/field-words'
import { counted, listOf, midSentence } from '@/lib/wording/lists'
import { momentWords } from '@/lib/wording/moments'
import { type Desk, readDesk } from '@/lib/workflows/desk'
import type { CourseNeeds } from '@/lib/workflows/desk-items'
import { requireViewer } from './viewer'

export const metadata: Metadata = { title: 'Desk' }

const namesOf = (fields: readonly string[]): string =>
  listOf(fields.map((field, at) => (at === 0 ? fieldLabel(field) : midSentence(fieldLabel(field)))))
const needing = (courses: readonly CourseNeeds[], what: 'contested' | 'old' | 'gaps') =>
  courses
    .filter((course) => course[what].length > 0)
    .map((course) => ({ key: course.slug, href: staffCoursePath(course.slug), name: course.provider, words: namesOf(course[what]) }))

const driftedLines = ({ drifted }: Desk) =>
  drifted.map(({ slug, provider, fields }) => ({
    key: slug,
    href: compareEditionsPath(fields[0]?.documentId ?? ''),
    name: provider,
    words: namesOf(fields.map(({ kind }) => kind)),
  }))

const draftLines = ({ drafts, missed }: Desk) =>
  drafts.map(({ id, provider, by, at, publishAt }) => {
    const time = publishAt ? ` It publishes itself on ${momentWords(publishAt)}.` : ''
    const why = missed.get(id)
    return {
      key: id,
      href: draftPath(id),
      name: provider,
      words: `Saved by ${by}, ${momentWords(at)}.${time}${why ? ` Not published at its time: ${why}` : ''}`,
    }
  })

export default async function DeskPage() {
  const viewer = await requireViewer()
  const desk = await readDesk(viewer)
  const { courses, drifted, readings, recent } = desk
  const contested = needing(courses, 'contested')
  const work = contested.length + drifted.length + readings.length + desk.drafts.length
  return (
    <StaffPage viewer={viewer} current="desk">
      <Title
        heading={work === 0 ? 'Nothing waits for you' : `${counted(work, 'thing')} ${work === 1 ? 'waits' : 'wait'} for you`}
        lead="The most useful first: what disagrees, what a newer edition changed, documents to settle, drafts, then what is old and what is missing."
        margin={
          viewer.role !== 'reader' && (
            <a className="target" href={addDocumentPath()}>
              Add a document
            </a>
          )
        }
      />
      <DeskList id="contested" heading="Documents disagree" lines={contested} margin="Readers see both readings until somebody settles it." />
      <DeskList
        id="drifted"
        heading="A newer edition says it otherwise"
        lines={driftedLines(desk)}
        margin="Their words moved or are gone. The live value stays until somebody settles the new edition."
      />
      <DeskList
        id="readings"
        heading="Documents to settle"
        lines={readings.map(({ id, title, by, at }) => ({ key: id, href: reviewPath(id), name: title, words: `Added by ${by}, ${momentWords(at)}` }))}
      />
      <DeskList id="drafts" heading="Drafts that are not published" lines={draftLines(desk)} />
      <DeskList id="old" heading="Old information" lines={needing(courses, 'old')} margin="Printed for a year that is over." />
      <DeskList
        id="gaps"
        heading="Gaps that readers filter by"
        lines={needing(courses, 'gaps')}
        margin="A course with such a gap only might match. “Not stated” is a true answer where nobody knows."
      />
      {courses.length > 0 && (
        <Section id="progress" heading="How much is known" sided>
          <ProgressTable rows={courses} />
        </Section>
      )}
      <DeskList
        id="recent"
        heading="Published lately"
        lines={recent.map(({ courseSlug, provider, by, at, reason, fields }) => ({
          key: `${courseSlug} ${at.toISOString()}`,
          href: historyPath(courseSlug),
          name: provider,
          words: `${by}, ${momentWords(at)}: “${reason}”. ${fields.length > 4 ? counted(fields.length, 'field') : namesOf(fields)}`,
        }))}
      />
    </StaffPage>
  )
}
