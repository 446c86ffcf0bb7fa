import type { Metadata } from 'next'
import { ChooseCourses } from '@/components/release-time/choose-courses'
import { LawOfCourses } from '@/components/release-time/law-of-courses'
import { Planner } from '@/components/release-time/planner'
import { plannerDrawn } from '@/components/release-time/planner-drawn'
import { PlannerStart } from '@/components/release-time/planner-start'
import { rowSlots } from '@/components/release-time/row-slots'
import { Said } from '@/components/release-time/said'
import { Page } from '@/components/ui/page'
import { Section } from '@/components/ui/section'
import { StaticHtml } from '@/components/ui/static-html'
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
  const ofCourses = courses.map((course) => ({ course, rows: plannerRows(course) }))
  const slots = ofCourses.flatMap(({ course, rows }) => {
    const keys = rows.map((row) => row.key)
    return Object.entries(rowSlots(course, keys))
  })
  const rows = ofCourses.flatMap((entry) => entry.rows.map((row) => ({ ...row, basis: withoutProofs(row.basis) })))
  const initial = { phase: request.phase, buyer: request.buyer, recommended: request.recommended }
  return (
    <Page current="release-time" shortlist={shortlist} live>
      <Planner
        rows={rows}
        slots={Object.fromEntries(slots)}
        initial={initial}
        chosen={request.chosen}
        drawn={{
          ...plannerDrawn(rows, initial),
          faults: <Said sentences={problems} />,
          law: (
            <StaticHtml>
              <LawOfCourses awards={courses.map(({ award }) => award)} />
            </StaticHtml>
          ),
        }}
        csvHref={`/release-time/plan.csv${plannerQuery({ ...request, courses: slugs })}`}
        today={today()}
      />
      <StaticHtml>
        <Section id="courses" heading="Other courses">
          {choice}
        </Section>
      </StaticHtml>
    </Page>
  )
}
