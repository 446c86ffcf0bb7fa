import type { Metadata } from 'next'
import { DaySquares } from '@/components/catalogue/day-squares'
import { dayRuns } from '@/components/catalogue/days-words'
import { ChooseCourses } from '@/components/release-time/choose-courses'
import { LawOfCourses } from '@/components/release-time/law-of-courses'
import { PlannerStart } from '@/components/release-time/planner-start'
import { Said } from '@/components/release-time/said'
import { SheetPage } from '@/components/release-time/sheet-page'
import { SheetTable } from '@/components/release-time/sheet-table'
import { Page } from '@/components/ui/page'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { releaseTimePath, sheetPath } from '@/lib/paths'
import { requiredOnly } from '@/lib/release-time/day-parts'
import { daysOutOfClass } from '@/lib/release-time/days-out-of-class'
import { commitmentSheet } from '@/lib/release-time/sheet'
import { fittedSheet } from '@/lib/release-time/sheet-density'
import { dayParts } from '@/lib/wording/day-words'
import { spokenMakeUp } from '@/lib/wording/days'
import { listOf } from '@/lib/wording/lists'
import { type Asked, readAsked } from '../read-asked'

const mostOnOneSide = 2

async function read(searchParams: Asked['searchParams']) {
  const asked = await readAsked(searchParams)
  const tooMany = asked.courses.length > mostOnOneSide
  const problems = tooMany ? [...asked.problems, 'One side of paper holds 2 courses. The others are left out.'] : asked.problems
  return { ...asked, courses: asked.courses.slice(0, mostOnOneSide), problems }
}

export async function generateMetadata({ searchParams }: Asked): Promise<Metadata> {
  const { courses } = await read(searchParams)
  return { title: courses.length === 0 ? 'Commitment sheet' : `Commitment sheet, ${listOf(courses.map((course) => course.provider.name))}` }
}

function Squares({ course, recommended }: { readonly course: CatalogueCourse; readonly recommended: boolean }) {
  const [option] = daysOutOfClass(course).options
  const longest = (recommended ? option : requiredOnly(option)).readings.toSorted((one, other) => other.lines.length - one.lines.length)[0]
  if (!longest) return null
  const parts = dayParts(longest.lines)
  return <DaySquares runs={dayRuns(parts)} more={longest.withRecommended.orMore} label={spokenMakeUp(parts)} />
}

export default async function SheetRoute({ searchParams }: Asked) {
  const { request, courses, problems, options, shortlist } = await read(searchParams)
  if (courses.length === 0) {
    return (
      <Page current="release-time" shortlist={shortlist}>
        <PlannerStart
          heading="A sheet for the head"
          lead="One side of paper for one or two courses. Choose them here."
          problems={problems}
          law={<LawOfCourses awards={options.map(({ award }) => award)} />}
          choice={<ChooseCourses courses={options} chosen={[]} filled action={sheetPath([])} most={mostOnOneSide} />}
        />
      </Page>
    )
  }
  const { phase, buyer, recommended, chosen } = request
  const { sheet, density } = fittedSheet(commitmentSheet(courses, recommended))
  return (
    <Page current="release-time" shortlist={shortlist} live>
      <div className="noprint pt-6">
        <div className="row">
          <div className="text">
            <p className="flex flex-wrap items-center gap-x-6">
              <a className="target" href={releaseTimePath(courses.map((course) => course.slug))}>
                Back to release time
              </a>
              <span className="text-sm text-ink-2">This page prints on one side of A4, in black and white.</span>
            </p>
            <Said sentences={problems} />
          </div>
        </div>
      </div>
      <div className="row">
        <div className="text">
          <SheetPage sheet={sheet} density={density}>
            <SheetTable
              courses={sheet.courses.map(({ name }) => name)}
              lines={sheet.lines}
              money={sheet.money}
              pictures={courses.map((course) => <Squares key={course.slug} course={course} recommended={recommended} />)}
              initial={{ phase, buyer, recommended }}
              chosen={chosen}
            />
          </SheetPage>
        </div>
      </div>
    </Page>
  )
}
