import type { ComponentProps } from 'react'
import { Section } from '../ui/section'
import { CohortView } from './cohort-view'
import { TermCalendar } from './term-calendar'

/** The lower half of the planner: the reader's own dates, and several SENCOs at once. */
export function DatesSections(props: ComponentProps<typeof TermCalendar>) {
  return (
    <>
      <Section id="calendar" heading="Against your own term dates">
        <TermCalendar {...props} />
      </Section>
      <Section id="several" heading="Several SENCOs at once" margin="For a trust or an authority.">
        <CohortView {...props} />
      </Section>
    </>
  )
}
