import type { AutumnBar } from '@/lib/eligibility/autumn-bars'
import { type Day, daysBetween, latest } from '@/lib/eligibility/days'
import { dateWords } from '@/lib/wording/dates'

interface ClockFigureProps {
  readonly from: Day
  readonly lastDay: Day
  readonly bars: readonly AutumnBar[]
}

const left = 20
const width = 630
const lane = 66

const monthWords = (day: Day): string => dateWords(day).replace(/^\d+ /, '')
const spoken = (bar: AutumnBar, lastDay: Day): string =>
  `An ${bar.words} is taught until ${monthWords(bar.taughtUntil)}, with the result by ${monthWords(bar.resultBy)} at the latest: ${bar.resultBy <= lastDay ? 'in time' : 'it may miss the day'}.`

/** The three years as a line, the day as a red rule, and what an NPQ begun in the next autumns would take of them. Its words say all of it. */
export function ClockFigure({ from, lastDay, bars }: ClockFigureProps) {
  const end = latest(lastDay, ...bars.map(({ resultBy }) => resultBy))
  const scale = width / Math.max(daysBetween(from, end), 1)
  const x = (day: Day) => Math.round(left + daysBetween(from, day) * scale)
  const floor = 44 + bars.length * lane
  const years = Array.from({ length: Number(end.slice(0, 4)) - Number(from.slice(0, 4)) }, (_, at) => Number(from.slice(0, 4)) + 1 + at)
  const label = `From ${dateWords(from)} to ${dateWords(lastDay)}. ${bars.map((bar) => spoken(bar, lastDay)).join(' ')}`
  return (
    <svg className="clock" viewBox={`0 0 720 ${floor + 40}`} role="img" aria-label={label}>
      <defs>
        <pattern id="lean-clock" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className="lean" />
        </pattern>
      </defs>
      {years.map((year) => (
        <g key={year}>
          <path className="stroke-line" d={`M${x(`${year}-01-01`)} 20v${floor - 6}`} />
          <text className="quiet" x={x(`${year}-01-01`) + 4} y={floor + 30}>
            {year}
          </text>
        </g>
      ))}
      <path className="stroke-disagree" strokeWidth="3" d={`M${x(lastDay)} 14v${floor + 4}`} />
      <path className="fill-disagree" d={`M${x(lastDay)} 4l7 7-7 7-7-7z`} />
      <text className="strong" x={x(lastDay) - 14} y="15" textAnchor="end">
        {dateWords(lastDay)}
      </text>
      {bars.map((bar, at) => {
        const top = 56 + at * lane
        const [start, taught, result] = [x(bar.from), x(bar.taughtUntil), x(bar.resultBy)]
        return (
          <g key={bar.words}>
            <text x={start} y={top - 8}>
              {bar.words}
            </text>
            <path className="fill-accent" d={`M${start} ${top}H${taught}v18H${start}z`} />
            <path className="hatched" d={`M${taught} ${top}H${result}v18H${taught}z`} />
          </g>
        )
      })}
      <path className="stroke-ink" strokeWidth="2" d={`M${left - 10} ${floor}H710`} />
      <circle className="fill-ink" cx={left} cy={floor} r="5" />
    </svg>
  )
}

/** What the two kinds of bar mean. */
export function ClockKey() {
  return (
    <ul className="key mt-2" aria-hidden="true">
      <li>
        <svg className="clock" width="22" height="12" aria-hidden="true">
          <path className="fill-accent" d="M0 0h22v12H0z" />
        </svg>
        18 months taught
      </li>
      <li>
        <svg className="clock" width="22" height="12" aria-hidden="true">
          <path className="hatched" d="M0.5 0.5h21v11h-21z" />
        </svg>
        result, up to 22 months
      </li>
    </ul>
  )
}
