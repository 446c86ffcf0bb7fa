import type { ReactNode } from 'react'
import type { CatalogueCourse } from '@/lib/domain/catalogue'
import { releaseTimePath } from '@/lib/paths'
import type { SimilarCourse } from '@/lib/search/similar-courses'
import { counted } from '@/lib/wording/lists'
import { questionsToAsk } from '@/lib/wording/questions-to-ask'
import { Section } from '../ui/section'
import { Unbroken } from '../ui/unbroken'
import { type CourseSection, courseSections } from './course-sections'
import { CourseShort } from './course-short'
import { CourseYear } from './course-year'
import { isShown, KindLines } from './kind-lines'
import { SimilarList } from './similar-list'
import { yearDays, yearSteps } from './year-steps'

interface CourseBodyProps {
  readonly course: CatalogueCourse
  /** ISO date in London. */
  readonly today: string
  readonly similar: readonly SimilarCourse[]
  /** The way to apply from the reader's own authority. */
  readonly ownRoute: ReactNode
}

function Part({ course, section, margin, children }: { course: CatalogueCourse; section: CourseSection; margin?: ReactNode; children?: ReactNode }) {
  const shown = section.kinds.some((kind) => isShown(course, kind))
  if (!shown && !children) return null
  return (
    <Section id={section.id} heading={section.heading} sided margin={margin} screenOnly={!shown}>
      {children}
      {shown && <KindLines course={course} kinds={section.kinds} />}
    </Section>
  )
}

/** Everything that is published of a course, each kind of fact in its one place, the same order for every course. */
export function CourseBody({ course, today, similar, ownRoute }: CourseBodyProps) {
  const steps = yearSteps(course)
  const questions = questionsToAsk(course)
  const { days, assessed, costs, who, apply, study, support, after, provider, law } = courseSections
  return (
    <div className="columns-on-paper">
      <CourseShort course={course} today={today} />
      {steps.length > 0 && (
        <Section id="year" heading="What the year looks like" sided>
          <CourseYear steps={steps} days={yearDays(course)} />
        </Section>
      )}
      <Part course={course} section={days} />
      <Part course={course} section={assessed} />
      <Part course={course} section={costs} margin="The fee itself is at the top, as the provider prints it.">
        <p className="mb-4 max-w-measure">
          On top of the fee: cover for the days out of class, and travel. No document gives them.{' '}
          <a href={releaseTimePath([course.slug])}>Work out what it costs your school</a>
        </p>
      </Part>
      <Part course={course} section={who} />
      <Part course={course} section={apply}>
        {ownRoute}
      </Part>
      <Part course={course} section={study} />
      <Part course={course} section={support} />
      <Part course={course} section={after} />
      <Part course={course} section={provider} />
      <Part
        course={course}
        section={law}
        margin="What the provider’s text says of the law, right or wrong, old or new. What the law is stands at the top."
      />
      {questions.length > 0 && (
        <Section id="ask" heading={`${counted(questions.length, 'question')} to ask`} sided margin="Made from what the document does not state.">
          <ol className="prose list-decimal pl-6">
            {questions.map(({ kind, question }) => (
              <li key={question} data-asks={kind}>
                <Unbroken>{question}</Unbroken>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {similar.length > 0 && (
        <Section id="similar" heading="Similar courses" sided screenOnly margin="In order of name. No provider pays for its place.">
          <SimilarList similar={similar} />
        </Section>
      )}
    </div>
  )
}
