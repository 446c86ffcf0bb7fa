export type DayLook = 'taught' | 'other' | 'study' | 'recommended'
export interface DayRun {
  /** `taught` also for contact and induction days, `other` for tutorial days, `recommended` for release the provider recommends. */
  readonly look: DayLook
  readonly count: number
}

interface DaySquaresProps {
  readonly runs: readonly DayRun[]
  /** The number is open upwards: "or more". */
  readonly more?: boolean
  /** The whole picture in one sentence. Without it the picture is ornament beside words that say all. */
  readonly label?: string
}

const size = 11
const step = 13
const most = 60

interface Placed {
  readonly look: DayLook
  readonly x: number
}

function placed(runs: readonly DayRun[]): readonly Placed[] {
  const squares: Placed[] = []
  for (const { look, count } of runs) {
    const before = squares.at(-1)
    const from = before ? before.x + step + (before.look === look ? 0 : 3) : 0
    for (let at = 0; at < Math.min(most, Math.round(count)); at++) squares.push({ look, x: from + at * step })
  }
  return squares
}

function Square({ look, x }: Placed) {
  const inset = look === 'taught' || look === 'other' ? 0 : 1
  return <rect className={`d-${look}`} x={x + inset} y={inset + 0.5} width={size - 2 * inset} height={size - 2 * inset} rx="1" />
}

/** How wide a row of squares is, in its own units: one square and its gap are 13. */
export function squaresWidth(runs: readonly DayRun[], more: boolean): number {
  return (placed(runs).at(-1)?.x ?? -step) + step + (more ? 11 : 0)
}

/** The squares alone, to stand in another picture. */
export function Squares({ runs, more }: Pick<DaySquaresProps, 'runs' | 'more'>) {
  const squares = placed(runs)
  const end = (squares.at(-1)?.x ?? -step) + step
  return (
    <>
      {squares.map(({ look, x }) => (
        <Square key={x} look={look} x={x} />
      ))}
      {more && <path className="d-more" d={`m${end + 1} 2 4 4-4 4m4-8 4 4-4 4`} />}
    </>
  )
}

/** One square, one day. Never without the number in words above it. */
export function DaySquares({ runs, more = false, label }: DaySquaresProps) {
  const width = squaresWidth(runs, more)
  const frame = { className: 'days', width, height: 12, viewBox: `0 0 ${width} 12` }
  const drawing = <Squares runs={runs} more={more} />
  if (label === undefined) {
    return (
      <svg {...frame} aria-hidden="true">
        {drawing}
      </svg>
    )
  }
  return (
    <svg {...frame} role="img" aria-label={label}>
      {drawing}
    </svg>
  )
}
