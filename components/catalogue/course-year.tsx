import { listOf } from '@/lib/wording/lists'
import { type DayRun, Squares, squaresWidth } from './day-squares'
import type { YearStep } from './year-steps'

const [left, right] = [4, 636]
const middle = (left + right) / 2
const lineHeight = 18

interface LinesProps {
  readonly words: readonly string[]
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

function TextLines({ words, x, y, anchor }: LinesProps) {
  return words.map((line, at) => (
    <text key={line} x={x} y={y + at * lineHeight} textAnchor={anchor} className={at > 0 ? undefined : 'quiet'}>
      {line}
    </text>
  ))
}

/** Cuts what stands under a tick into lines of about 34 letters. */
function folded(words: readonly string[]): readonly string[] {
  return words.flatMap((text) => {
    const lines: string[] = []
    for (const word of text.split(' ')) {
      const last = lines.at(-1)
      if (last !== undefined && `${last} ${word}`.length <= 34) lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
    }
    return lines
  })
}

interface CourseYearProps {
  readonly steps: readonly YearStep[]
  /** The days of the course as squares; none where they are not known. */
  readonly days: { readonly runs: readonly DayRun[]; readonly more: boolean } | null
}

/** The course as a line from start to end. Days without dates hang under a brace over the whole line: no place on it is claimed for them. */
export function CourseYear({ steps, days }: CourseYearProps) {
  const at = (place: YearStep['place']) => steps.find((step) => step.place === place)
  const [start, between, midpoint, end, after] = [at('start'), at('between'), at('midpoint'), at('end'), at('after')]
  const above = between?.what ?? []
  const squares = 20 + above.length * lineHeight
  const base = squares + (days ? 36 : 14)
  const under = [start, midpoint, end].map((step) => (step ? [step.when, ...folded(step.what)] : []))
  const height = base + 26 + Math.max(...under.map((lines) => lines.length)) * lineHeight
  const spoken = listOf(steps.map(({ when, what }) => [when, ...what].join(': ')))
  return (
    <figure>
      <svg className="year hidden m:block print:hidden" viewBox={`0 0 640 ${height}`} role="img" aria-label={spoken}>
        {above.map((line, index) => (
          <text key={line} x={middle} y={16 + index * lineHeight} textAnchor="middle">
            {line}
          </text>
        ))}
        {days && (
          <g transform={`translate(${middle - squaresWidth(days.runs, days.more) / 2} ${squares - 8})`}>
            <Squares {...days} />
          </g>
        )}
        {above.length > 0 && (
          <path className="ink" d={`M${left} ${base - 6}v-8h${middle - left - 6}l6-6 6 6h${right - middle - 6}v8`} fill="none" strokeWidth="1.25" />
        )}
        <path className="ink" d={`M${left} ${base + 2}h${right - left}`} strokeWidth="2" />
        <path className="ink" d={`M${left} ${base - 4}v12M${right} ${base - 4}v12${midpoint ? `M${middle} ${base - 4}v12` : ''}`} strokeWidth="2" />
        <TextLines words={under[0] ?? []} x={left} y={base + 26} anchor="start" />
        <TextLines words={under[1] ?? []} x={middle} y={base + 26} anchor="middle" />
        <TextLines words={under[2] ?? []} x={right} y={base + 26} anchor="end" />
      </svg>
      <ol className="steps m:hidden print:grid">
        {steps.map(({ place, when, what }) => (
          <li key={place}>
            <b className="block">{when}</b>
            {what.map((line) => (
              <span className="block" key={line}>
                {line}
              </span>
            ))}
          </li>
        ))}
      </ol>
      {after && (
        <p className="mt-3 hidden text-sm m:block print:hidden">
          {after.when}: {after.what.join('; ')}.
        </p>
      )}
      <figcaption className="mt-6 text-sm text-ink-3">The document gives no dates, so this is a picture and not a calendar.</figcaption>
    </figure>
  )
}
