/** What Lighthouse says of a page on its mobile profile. */
export interface PageFigures {
  /** From 0 to 100. */
  readonly accessibility: number
  readonly bestPractices: number
  readonly seo: number
  readonly performance: number
  /** Cumulative layout shift. */
  readonly shift: number
  /** Scripts as they came over the line, in bytes. */
  readonly scriptBytes: number
  /** Lighthouse's index of the machine: about 1500 where its mobile profile is true to life. */
  readonly machine: number
  /** Titles of the audits that did not pass, performance aside. */
  readonly failed: readonly string[]
}

const full = 100
const leastPerformance = 95
const mostShift = 0.005
/** What a page may ship beyond a bare Next page, in bytes. */
const mostBytes = 12_000

const middle = (numbers: readonly number[]): number => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN

/** The middle of several runs, figure by figure: speed differs from run to run on a busy machine. */
export function middleOf(runs: readonly PageFigures[]): PageFigures {
  const of = (pick: (figures: PageFigures) => number): number => middle(runs.map(pick))
  return {
    accessibility: of((figures) => figures.accessibility),
    bestPractices: of((figures) => figures.bestPractices),
    seo: of((figures) => figures.seo),
    performance: of((figures) => figures.performance),
    shift: of((figures) => figures.shift),
    machine: of((figures) => figures.machine),
    scriptBytes: of((figures) => figures.scriptBytes),
    failed: [...new Set(runs.flatMap(({ failed }) => failed))],
  }
}

/** What is below the aim, in words; none where all is well. `bare`: the bytes of scripts of a bare Next page. */
export function belowAim(figures: PageFigures, bare: number): readonly string[] {
  const extra = figures.scriptBytes - bare
  return [
    ...figures.failed,
    ...(Math.min(figures.accessibility, figures.bestPractices, figures.seo) < full ? ['a score below 100'] : []),
    ...(figures.performance < leastPerformance ? [`performance below ${leastPerformance}`] : []),
    ...(figures.shift > mostShift ? ['the layout shifts'] : []),
    ...(extra > mostBytes ? [`${kilobytes(extra - mostBytes)} kB of scripts too many`] : []),
  ]
}

/** @example kilobytes(11_960) // '12.0' */
export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
