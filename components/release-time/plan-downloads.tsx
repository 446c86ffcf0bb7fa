import type { MouseEvent } from 'react'
import { planCsv } from '@/lib/release-time/plan-csv'
import { rowName } from '@/lib/release-time/planner-row'
import { writeIcs } from '@/lib/release-time/write-ics'
import type { Plan, Planned } from './planned'
import { saveFile } from './save-file'

interface PlanDownloadsProps {
  readonly plan: Plan
  readonly csvHref: string
  /** ISO date. */
  readonly today: string
  readonly ready: boolean
}

const icsOf = ({ row, placed }: Planned, today: string): string =>
  writeIcs({
    courseSlug: row.key.replaceAll(/[^a-z0-9]+/gi, '-'),
    summary: rowName(row),
    description: 'Dates as they were typed. Check them with the provider.',
    stamp: `${today}T00:00:00Z`,
    sessions: placed.sessions.map(({ session }) => session),
  })

/** The plan as CSV; dated days as a calendar file. With scripts both are made here, with what the reader typed. */
export function PlanDownloads({ plan, csvHref, today, ready }: PlanDownloadsProps) {
  const saveCsv = (event: MouseEvent) => {
    event.preventDefault()
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
              <button
                type="button"
                className="target text-accent underline"
                onClick={() => saveFile(`${planned.row.slug}.ics`, 'text/calendar;charset=utf-8', icsOf(planned, today))}
              >
                Download the dates of {rowName(planned.row)} (.ics)
              </button>
            </li>
          ))}
    </ul>
  )
}
