import type { Metadata } from 'next'
import { DayKey } from '@/components/catalogue/day-key'
import { LawBrief } from '@/components/catalogue/law-brief'
import { ChooseCourses } from '@/components/release-time/choose-courses'
import { Planner } from '@/components/release-time/planner'
import { rowSlots } from '@/components/release-time/row-slots'
import { Page } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { Title } from '@/components/ui/title'
import { today } from '@/lib/clock'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { legalPosition } from '@/lib/domain/legal-position'
import { withoutProofs } from '@/lib/release-time/cost'
import { findingWords } from '@/lib/release-time/finding'
import { coursesOf } from '@/lib/release-time/planner-courses'
import { plannerQuery, readPlannerRequest } from '@/lib/release-time/planner-request'
import { plannerRows } from '@/lib/release-time/planner-row'

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const request = readPlannerRequest(await searchParams)
  const { courses } = coursesOf(request, await getCatalogue())
  const bases = courses.flatMap((course) => plannerRows(course).map((row) => row.basis))
  return {
    title: bases.length === 0 ? 'Release time and cost' : `${findingWords(bases, request.recommended)}: release time and cost`,
    description: 'Days out of class, fee, VAT and cover of SENCO courses, for your school.',
  }
}

export default async function ReleaseTimePage({ searchParams }: Props) {
  const request = readPlannerRequest(await searchParams)
  const catalogue = await getCatalogue()
  const { courses, problems } = coursesOf(request, catalogue)
  const slugs = courses.map((course) => course.slug)
  const rows = courses.map((course) => ({ course, rows: plannerRows(course) }))
  const choice = (
    <ChooseCourses
      courses={catalogue.courses.map((course) => ({ slug: course.slug, provider: course.provider.name, title: course.title }))}
      chosen={slugs}
    />
  )
  const asked = courses.length > 0 ? courses : catalogue.courses
  const law = (
    <LawBrief heading="Before you choose">
      {asked.some((course) => course.award === 'nasenco') ? legalPosition.inBrief : legalPosition.ofNpqCourse}
    </LawBrief>
  )
  return (
    <Page current="release-time">
      {courses.length === 0 ? (
        <>
          <Title
            heading="What a course takes from your school"
            lead="Days out of class, fee and cover, for one to five courses. Choose them here."
            margin="For headteachers"
          >
            {problems.map((problem) => (
              <p className="mt-3 font-semibold text-disagree" key={problem}>
                {problem}
              </p>
            ))}
          </Title>
          {law}
          <div className="row mt-6">
            <div className="text">{choice}</div>
          </div>
        </>
      ) : (
        <>
          <Planner
            rows={rows.flatMap((entry) => entry.rows.map((row) => ({ ...row, basis: withoutProofs(row.basis) })))}
            slots={Object.fromEntries(
              rows.flatMap((entry) =>
                Object.entries(
                  rowSlots(
                    entry.course,
                    entry.rows.map((row) => row.key),
                  ),
                ),
              ),
            )}
            initial={{ phase: request.phase, buyer: request.buyer, recommended: request.recommended }}
            chosen={request.chosen}
            dayKey={<DayKey />}
            law={law}
            csvHref={`/release-time/plan.csv${plannerQuery({ ...request, courses: slugs })}`}
            problems={problems}
            today={today()}
          />
          <Section id="courses" heading="Other courses">
            {choice}
          </Section>
        </>
      )}
    </Page>
  )
}
