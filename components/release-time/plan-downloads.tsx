import type { MouseEvent } from 'react'
import { rowName } from '@/lib/release-time/planner-row'
import type { Plan, Planned } from './planned'
import { saveFile } from './save-file'

interface PlanDownloadsProps {
  readonly plan: Plan
  readonly csvHref: string
  /** ISO date. */
  readonly today: string
  readonly ready: boolean
}

// The writers of files come when they are asked for: the page is lighter without them.
async function saveIcs({ row, placed }: Planned, today: string): Promise<void> {
  const { writeIcs } = await import('@/lib/release-time/write-ics')
  const text = writeIcs({
    courseSlug: row.key.replaceAll(/[^a-z0-9]+/gi, '-'),
    summary: rowName(row),
    description: 'Dates as they were typed. Check them with the provider.',
    stamp: `${today}T00:00:00Z`,
    sessions: placed.sessions.map(({ session }) => session),
  })
  saveFile(`${row.slug}.ics`, 'text/calendar;charset=utf-8', text)
}

/** The plan as CSV; dated days as a calendar file. With scripts both are made here, with what the reader typed. */
export function PlanDownloads({ plan, csvHref, today, ready }: PlanDownloadsProps) {
  const saveCsv = async (event: MouseEvent) => {
    event.preventDefault()
    const { planCsv } = await import('@/lib/release-time/plan-csv')
    saveFile('release-time.csv', 'text/csv;charset=utf-8', planCsv(plan.rows))
  }
  return (
    <ul className="noprint mt-4">
      <li>
        <a className="target" href={csvHref} download="release-time.csv" onClick={saveCsv}>
          Download as CSV
        </a>
      </li>
      {ready &&
        plan.rows
          .filter(({ placed }) => placed.sessions.length > 0)
          .map((planned) => (
            <li key={planned.row.key}>
              <button type="button" className="target text-accent underline" onClick={() => saveIcs(planned, today)}>
                Download the dates of {rowName(planned.row)} (.ics)
              </button>
            </li>
          ))}
    </ul>
  )
}
