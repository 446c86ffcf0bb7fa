'use client'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { releaseTimePath, sheetPath } from '@/lib/paths'
import { buyerLabels } from '@/lib/release-time/cost-words'
import { plannerQuery } from '@/lib/release-time/planner-query'
import type { PlannerRow } from '@/lib/release-time/planner-row'
import { moneyWords } from '@/lib/wording/money'
import { Row } from '../ui/row'
import { Title } from '../ui/title'
import { CostTable, type RowSlots } from './cost-table'
import { PlanDownloads } from './plan-downloads'
import { planOf } from './planned'
import { PlannerForm, phaseLabels } from './planner-form'
import type { PlannerState } from './planner-state'
import { SpokenSums } from './spoken-sums'
import { useDatesPart } from './use-dates-part'
import { usePlanner, useReady } from './use-planner'

/** What the server draws, so that no script need come for it. */
export interface PlannerDrawn {
  /** The finding, with the recommended days and with the required ones alone. */
  readonly headings: { readonly all: string; readonly required: string }
  readonly lead: string
  readonly margin: ReactNode
  /** Sentences about what of the address could not be used. */
  readonly faults: ReactNode
  /** What the form says where no scripts run, and where its day rates come from. */
  readonly withoutScripts: ReactNode
  readonly rateSource: ReactNode
  /** The law, above every form and table. */
  readonly law: ReactNode
  /** What squares and bars mean. */
  readonly keys: ReactNode
  readonly leavesOut: ReactNode
  /** How totals are made, and the lower half, as they are before anything is typed. */
  readonly breakdown: ReactNode
  readonly dates: ReactNode
}

export interface PlannerProps {
  readonly rows: readonly PlannerRow[]
  readonly slots: Readonly<Record<string, RowSlots>>
  readonly initial: Pick<PlannerState, 'phase' | 'buyer' | 'recommended'>
  /** The choices stand in the address: the reader has just sent the form. */
  readonly chosen: boolean
  readonly drawn: PlannerDrawn
  /** The plan with these choices as a file from the server, for browsers without scripts. */
  readonly csvHref: string
  readonly today: string
}

/** The planner: drawn complete by the server, worked out anew in the browser as one chooses and types. Nothing typed leaves the browser. */
export function Planner({ rows, slots, initial, chosen, drawn, csvHref, today }: PlannerProps) {
  const ready = useReady()
  const { state, update, clear } = usePlanner(initial, chosen)
  const { phase, buyer, recommended } = state
  const [first] = useState(state)
  const lower = useRef<HTMLDivElement>(null)
  const isChanged = state !== first
  const { part: dates, isLost } = useDatesPart(lower, isChanged)
  // What the server drew holds no longer: rather nothing than wrong sums.
  const lost = isChanged && isLost && <p className="note">This part did not load, so it does not count what you typed. Load the page again.</p>
  const plan = useMemo(() => planOf(rows, state, dates), [rows, state, dates])
  const result = useRef<HTMLHeadingElement>(null)
  const slugs = [...new Set(rows.map((row) => row.slug))]
  const rate = plan.read.choices.ratePence
  const whose = `${buyerLabels[buyer]}, ${plan.read.ownRate ? 'own rate' : phaseLabels[phase].toLowerCase()}`
  const sheetOf = (courses: readonly string[]) => `${sheetPath([])}${plannerQuery({ courses, phase, buyer, recommended })}`
  return (
    <>
      <Title heading={recommended ? drawn.headings.all : drawn.headings.required} lead={drawn.lead} margin={drawn.margin}>
        {drawn.faults}
        <p className="noprint mt-3 l:hidden">
          <a className="button second small" href="#school">
            {whose}
            {rate !== null && `, ${moneyWords(rate)} a day`}: change
          </a>
        </p>
      </Title>
      {drawn.law}
      <Row
        className="mt-6"
        margin={
          <PlannerForm
            action={releaseTimePath()}
            courses={slugs}
            state={state}
            problems={plan.read.problems}
            withoutScripts={drawn.withoutScripts}
            rateSource={drawn.rateSource}
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
        <div className="mt-4 grid gap-3">{drawn.keys}</div>
        <section className="mt-12" aria-labelledby="made">
          <h2 id="made" className="mb-6">
            How a total is made
          </h2>
          {dates ? <dates.CostBreakdown rows={plan.rows} /> : lost || drawn.breakdown}
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
        {drawn.leavesOut}
      </Row>
      <div ref={lower}>{dates ? <dates.LiveDates plan={plan} state={state} onChange={update} /> : lost || drawn.dates}</div>
    </>
  )
}
