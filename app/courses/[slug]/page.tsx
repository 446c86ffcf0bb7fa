import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { AuthorityForm } from '@/components/catalogue/authority-form'
import { CourseBody } from '@/components/catalogue/course-body'
import { CourseData } from '@/components/catalogue/course-data'
import { CourseHead } from '@/components/catalogue/course-head'
import { CourseRoutes } from '@/components/catalogue/course-routes'
import { WithdrawnCourse } from '@/components/catalogue/withdrawn-course'
import { YouBar } from '@/components/eligibility/you-bar'
import { YouLines } from '@/components/eligibility/you-lines'
import { ShortlistButton } from '@/components/search/shortlist-button'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { today } from '@/lib/clock'
import { applicationPath, coursePath, sheetPath } from '@/lib/paths'
import { courseJsonLd, scriptJson } from '@/lib/publishing/course-json-ld'
import type { Parameters } from '@/lib/search/choices'
import { similarCourses } from '@/lib/search/similar-courses'
import { awardLabels } from '@/lib/wording/labels'
import { nonceOf } from '../../nonce'
import { originOf } from '../../origin'
import { ReadingPage } from '../../reading-page'
import { getShortlist } from '../../shortlist/cookie'
import { authorities, findCourse, youFor } from './course-of'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<Parameters>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course, withdrawn } = await findCourse((await params).slug)
  if (withdrawn) return { title: `${withdrawn.provider.name}: withdrawn course`, robots: { index: false } }
  if (!course) return { title: 'No such course' }
  return {
    title: `${course.provider.name}, ${awardLabels[course.award]} course`,
    description: `${course.title}, ${course.provider.name}: days out of class, fee, entry and what is not stated.`,
  }
}

export default async function CoursePage({ params, searchParams }: Props) {
  const { catalogue, course, withdrawn } = await findCourse((await params).slug)
  if (withdrawn)
    return (
      <ReadingPage current="courses">
        <WithdrawnCourse course={withdrawn} others={catalogue.courses.length} />
      </ReadingPage>
    )
  if (!course) notFound()
  const [you, shortlist, head] = [await youFor(course), await getShortlist(), await headers()]
  const own = await authorities(await searchParams, you?.authority ?? null)
  const [here, { name }] = [coursePath(course.slug), course.provider]
  return (
    <>
      <CourseData json={scriptJson(courseJsonLd(course, originOf(head)))} nonce={nonceOf(head)} />
      <Page current="courses" shortlist={shortlist}>
        <CourseHead
          course={course}
          actions={
            <>
              <ShortlistButton slug={course.slug} name={name} chosen={shortlist.includes(course.slug)} back={here} small={false} />
              <ButtonLink second href={sheetPath([course.slug])}>
                Sheet for the head
              </ButtonLink>
            </>
          }
        />
        {you && (
          <Section id="you" heading="You and this course" sided>
            <YouLines rows={you.rows} documents={course.documents} of={name} />
            <YouBar query={you.query} back={here} />
          </Section>
        )}
        <CourseBody
          course={course}
          today={today()}
          similar={similarCourses(course, catalogue)}
          ownRoute={
            <>
              <AuthorityForm action={`${here}#apply`} options={own.options} chosen={own.slug} />
              <CourseRoutes course={course} authority={own.name} />
              <p className="mb-4">
                <a className="target" href={applicationPath(course.slug)}>
                  Papers of an application, and which of them you need
                </a>
              </p>
            </>
          }
        />
      </Page>
    </>
  )
}
