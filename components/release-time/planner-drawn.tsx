import { dayRateSource } from '@/lib/release-time/day-rates'
import { feeSentence, findingWords } from '@/lib/release-time/finding'
import type { PlannerRow } from '@/lib/release-time/planner-row'
import { DayKey } from '../catalogue/day-key'
import { StaticHtml } from '../ui/static-html'
import { CostBreakdown } from './cost-breakdown'
import { CostKey, CostPatterns } from './cost-key'
import { DatesSections } from './dates-sections'
import { IcsInput } from './ics-input'
import { planOf } from './planned'
import type { PlannerDrawn } from './planner'
import { emptyState, type PlannerState } from './planner-state'

/** The parts of the planner that the server draws: what never changes, and the lower half as it is before anything is typed. */
export function plannerDrawn(
  rows: readonly PlannerRow[],
  initial: Pick<PlannerState, 'phase' | 'buyer' | 'recommended'>,
): Omit<PlannerDrawn, 'law' | 'faults'> {
  const bases = rows.map((row) => row.basis)
  const state = emptyState(initial)
  const plan = planOf(rows, state, null)
  return {
    headings: { all: findingWords(bases, true), required: findingWords(bases, false) },
    lead: `What differs is how sure you can be. ${feeSentence(bases)}`,
    margin: (
      <StaticHtml>
        <strong>For headteachers</strong>
        <br />
        What you type stays in your browser.
      </StaticHtml>
    ),
    withoutScripts: (
      <noscript>
        <p className="note py-3">Your own figures are worked out in the browser, so that they are sent to nobody. That needs JavaScript.</p>
      </noscript>
    ),
    rateSource: <p className="note mt-3">Day rates: {dayRateSource}.</p>,
    keys: (
      <StaticHtml>
        <CostPatterns />
        <DayKey />
        <CostKey />
      </StaticHtml>
    ),
    leavesOut: (
      <StaticHtml>
        <section className="mt-12" aria-labelledby="leaves-out">
          <h2 id="leaves-out" className="mb-6">
            What this leaves out
          </h2>
          <div className="prose">
            <p>Cover by your own staff costs less cash. It still costs time.</p>
            <p>What is not known is never counted as nothing: it stands below each sum as not included.</p>
          </div>
        </section>
      </StaticHtml>
    ),
    breakdown: (
      <StaticHtml>
        <CostBreakdown rows={plan.rows} />
      </StaticHtml>
    ),
    dates: (
      <StaticHtml>
        <DatesSections plan={plan} state={state} file={<IcsInput />} />
      </StaticHtml>
    ),
  }
}
