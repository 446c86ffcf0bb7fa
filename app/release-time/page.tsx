import type { Metadata } from 'next'
import { DayKey } from '@/components/catalogue/day-key'
import { ChooseCourses } from '@/components/release-time/choose-courses'
import { LawOfCourses } from '@/components/release-time/law-of-courses'
import { Planner } from '@/components/release-time/planner'
import { PlannerStart } from '@/components/release-time/planner-start'
import { rowSlots } from '@/components/release-time/row-slots'
import { Page } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { today } from '@/lib/clock'
import { withoutProofs } from '@/lib/release-time/cost'
import { findingWords } from '@/lib/release-time/finding'
import { plannerQuery } from '@/lib/release-time/planner-query'
import { plannerRows } from '@/lib/release-time/planner-row'
import { type Asked, readAsked } from './read-asked'

export async function generateMetadata({ searchParams }: Asked): Promise<Metadata> {
  const { request, courses } = await readAsked(searchParams)
  const bases = courses.flatMap((course) => plannerRows(course).map((row) => row.basis))
  return {
    title: bases.length === 0 ? 'Release time and cost' : `${findingWords(bases, request.recommended)}: release time and cost`,
    description: 'Days out of class, fee, VAT and cover of SENCO courses, for your school.',
  }
}

export default async function ReleaseTimePage({ searchParams }: Asked) {
  const { request, courses, problems, options, shortlist } = await readAsked(searchParams)
  const slugs = courses.map((course) => course.slug)
  const choice = <ChooseCourses courses={options} chosen={slugs.length > 0 ? slugs : shortlist} filled={slugs.length === 0} />
  if (courses.length === 0) {
    return (
      <Page current="release-time" shortlist={shortlist}>
        <PlannerStart
          heading="What a course takes from your school"
          lead="Days out of class, fee and cover, for one to five courses. Choose them here."
          problems={problems}
          law={<LawOfCourses awards={options.map(({ award }) => award)} />}
          choice={choice}
        />
      </Page>
    )
  }
  const rows = courses.map((course) => ({ course, rows: plannerRows(course) }))
  const slots = rows.flatMap((entry) => {
    const keys = entry.rows.map((row) => row.key)
    return Object.entries(rowSlots(entry.course, keys))
  })
  return (
    <Page current="release-time" shortlist={shortlist}>
      <Planner
        rows={rows.flatMap((entry) => entry.rows.map((row) => ({ ...row, basis: withoutProofs(row.basis) })))}
        slots={Object.fromEntries(slots)}
        initial={{ phase: request.phase, buyer: request.buyer, recommended: request.recommended }}
        chosen={request.chosen}
        dayKey={<DayKey />}
        law={<LawOfCourses awards={courses.map(({ award }) => award)} />}
        csvHref={`/release-time/plan.csv${plannerQuery({ ...request, courses: slugs })}`}
        problems={problems}
        today={today()}
      />
      <Section id="courses" heading="Other courses">
        {choice}
      </Section>
    </Page>
  )
}
