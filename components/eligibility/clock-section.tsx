import type { AutumnBar } from '@/lib/eligibility/autumn-bars'
import type { ClockStep } from '@/lib/eligibility/clock-steps'
import { Section } from '../ui/section'
import { ClockFigure, ClockKey } from './clock-figure'
import { LawCite } from './law-cite'

interface ClockSectionProps {
  readonly steps: readonly ClockStep[]
  readonly bars: readonly AutumnBar[]
  readonly lastDay: string | null
}

/** "Your clock": the line where NPQs can still be begun in time, and the days in order. */
export function ClockSection({ steps, bars, lastDay }: ClockSectionProps) {
  const [first] = steps
  if (!first) return null
  return (
    <Section
      id="clock"
      heading="Your clock"
      margin={
        bars.length > 0 && (
          <p className="noprint">
            Bars follow the guidance on NPQs. <LawCite id="npq_length" />
          </p>
        )
      }
    >
      {bars.length > 0 && lastDay !== null && (
        <figure className="clockwide mb-6">
          <ClockFigure from={first.day} lastDay={lastDay} bars={bars} />
          <ClockKey />
        </figure>
      )}
      <ol className="steps">
        {steps.map((step) => (
          <li key={`${step.day} ${step.words}`} className={step.stop ? 'stop' : undefined}>
            <b>{step.date}</b>
            <br />
            {step.words}. {step.law && <LawCite id={step.law} />}
          </li>
        ))}
      </ol>
    </Section>
  )
}
