'use client'
import { type ReactNode, useMemo, useRef } from 'react'
import { releaseTimePath, sheetPath } from '@/lib/paths'
import { buyerLabels } from '@/lib/release-time/cost-words'
import { feeSentence, findingWords } from '@/lib/release-time/finding'
import { plannerQuery } from '@/lib/release-time/planner-query'
import type { PlannerRow } from '@/lib/release-time/planner-row'
import { moneyWords } from '@/lib/wording/money'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { Title } from '../ui/title'
import { CohortView } from './cohort-view'
import { CostKey, CostPatterns } from './cost-bar'
import { CostBreakdown } from './cost-breakdown'
import { CostTable, type RowSlots } from './cost-table'
import { PlanDownloads } from './plan-downloads'
import { planOf } from './planned'
import { PlannerForm, phaseLabels } from './planner-form'
import type { PlannerState } from './planner-state'
import { Said } from './said'
import { SpokenSums } from './spoken-sums'
import { TermCalendar } from './term-calendar'
import { usePlanner, useReady } from './use-planner'

export interface PlannerProps {
  readonly rows: readonly PlannerRow[]
  readonly slots: Readonly<Record<string, RowSlots>>
  readonly initial: Pick<PlannerState, 'phase' | 'buyer' | 'recommended'>
  /** The choices stand in the address: the reader has just sent the form. */
  readonly chosen: boolean
  /** Key of the day squares, drawn by the server. */
  readonly dayKey: ReactNode
  /** The law, above every form and table. */
  readonly law: ReactNode
  /** The plan with these choices as a file from the server, for browsers without scripts. */
  readonly csvHref: string
  /** Sentences about what of the address could not be used. */
  readonly problems: readonly string[]
  readonly today: string
}

/** The planner: drawn complete by the server, worked out anew in the browser as one chooses and types. Nothing typed leaves the browser. */
export function Planner({ rows, slots, initial, chosen, dayKey, law, csvHref, problems, today }: PlannerProps) {
  const ready = useReady()
  const { state, update, clear } = usePlanner(initial, chosen)
  const { phase, buyer, recommended } = state
  const plan = useMemo(() => planOf(rows, state), [rows, state])
  const result = useRef<HTMLHeadingElement>(null)
  const slugs = [...new Set(rows.map((row) => row.slug))]
  const bases = rows.map((row) => row.basis)
  const rate = plan.read.choices.ratePence
  const whose = `${buyerLabels[buyer]}, ${plan.read.ownRate ? 'own rate' : phaseLabels[phase].toLowerCase()}`
  const sheetOf = (courses: readonly string[]) => `${sheetPath([])}${plannerQuery({ courses, phase, buyer, recommended })}`
  return (
    <>
      <CostPatterns />
      <Title
        heading={findingWords(bases, recommended)}
        lead={`What differs is how sure you can be. ${feeSentence(bases)}`}
        margin={
          <>
            <strong>For headteachers</strong>
            <br />
            What you type stays in your browser.
          </>
        }
      >
        <Said sentences={problems} />
        <p className="noprint mt-3 l:hidden">
          <a className="button second small" href="#school">
            {whose}
            {rate !== null && `, ${moneyWords(rate)} a day`}: change
          </a>
        </p>
      </Title>
      {law}
      <Row
        className="mt-6"
        margin={
          <PlannerForm
            action={releaseTimePath()}
            courses={slugs}
            state={state}
            problems={plan.read.problems}
            ready={ready}
            onChange={update}
            onSubmit={() => result.current?.focus()}
            onClear={clear}
          />
        }
      >
        <h2 id="sums" ref={result} tabIndex={-1}>
          Days and cost, course by course
        </h2>
        <SpokenSums rows={plan.rows} />
        <div className="mt-3">
          <CostTable rows={plan.rows} slots={slots} />
        </div>
        <div className="mt-4 grid gap-3">
          {dayKey}
          <CostKey />
        </div>
        <section className="mt-12" aria-labelledby="made">
          <h2 id="made" className="mb-6">
            How a total is made
          </h2>
          <CostBreakdown rows={plan.rows} />
          <PlanDownloads plan={plan} csvHref={csvHref} today={today} ready={ready} />
          <ul className="mt-3">
            {rows
              .filter((row, at) => rows.findIndex((other) => other.slug === row.slug) === at)
              .map((row) => (
                <li key={row.slug}>
                  <a className="target" href={sheetOf([row.slug])}>
                    Make a sheet for the head: {row.provider}
                  </a>
                </li>
              ))}
            {slugs.length === 2 && (
              <li>
                <a className="target" href={sheetOf(slugs)}>
                  Make one sheet for both courses
                </a>
              </li>
            )}
          </ul>
        </section>
        <section className="mt-12" aria-labelledby="leaves-out">
          <h2 id="leaves-out" className="mb-6">
            What this leaves out
          </h2>
          <div className="prose">
            <p>Cover by your own staff costs less cash. It still costs time.</p>
            <p>What is not known is never counted as nothing: it stands below each sum as not included.</p>
          </div>
        </section>
      </Row>
      <Section id="calendar" heading="Against your own term dates">
        <TermCalendar plan={plan} state={state} ready={ready} onChange={update} />
      </Section>
      <Section id="several" heading="Several SENCOs at once" margin="For a trust or an authority.">
        <CohortView plan={plan} state={state} ready={ready} onChange={update} />
      </Section>
    </>
  )
}
