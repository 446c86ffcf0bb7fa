import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { daysOutOfClass } from '@/lib/release-time/days-out-of-class'
import { sentenceCase } from '@/lib/wording/lists'
import { Section } from '../ui/section'
import { courseSections } from './course-sections'
import { DayKey } from './day-key'
import { DaysAnswer } from './days-answer'
import { daysStanding } from './days-standing'
import { IntakeLine } from './intake-line'
import { KindLines } from './kind-lines'
import { Line } from './line'
import { VatLine } from './vat-line'
import { WholeFeeLines } from './whole-fee-lines'

const [award, ...rest] = courseSections.short.kinds

/** The summary that is the same for every course: award, days, fee, place, start. */
export function CourseShort({ course, today }: { readonly course: CatalogueCourse; readonly today: string }) {
  const { options } = daysOutOfClass(course)
  return (
    <Section id={courseSections.short.id} heading={courseSections.short.heading} sided margin={<DayKey />}>
      <KindLines course={course} kinds={[award]} />
      <dl className="lines">
        {options.map((days) => (
          <Line
            key={JSON.stringify(days.scope)}
            label={days.scope.route ? `Days out of class: ${days.scope.route} route` : 'Days out of class'}
            row={days.scope.route ? `days-out-of-class-${days.scope.route}` : 'days-out-of-class'}
            standing={daysStanding(days)}
          >
            <DaysAnswer days={days} documents={course.documents} of={sentenceCase(course.provider.name)} />
          </Line>
        ))}
      </dl>
      <KindLines course={course} kinds={rest.slice(0, 1)} />
      <dl className="lines">
        <WholeFeeLines course={course} />
        <VatLine course={course} />
      </dl>
      <KindLines course={course} kinds={rest.slice(1)} />
      <dl className="lines">
        <IntakeLine course={course} today={today} />
      </dl>
    </Section>
  )
}
