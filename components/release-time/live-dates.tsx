import type { ComponentProps } from 'react'
import { DatesSections } from './dates-sections'
import { IcsField } from './ics-field'

type LiveDatesProps = Required<Omit<ComponentProps<typeof DatesSections>, 'file'>>

/** The lower half of the planner at work. */
export function LiveDates(props: LiveDatesProps) {
  return <DatesSections {...props} file={<IcsField onLines={(lines) => props.onChange({ terms: lines.join('\n') })} />} />
}
