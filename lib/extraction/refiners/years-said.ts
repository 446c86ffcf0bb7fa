import type { Candidate, Refiner } from '../types'

/** "XXXX-09" and "2018-09" are the same start said with and without its year. */
const withoutYear = /^XXXX-(.+)$/

/** Drops a start without a year where the same month or season is given with one: it is no second start. */
export const yearsSaid: Refiner = {
  name: 'years-said',
  refine: (candidates) => {
    const dated = candidates.flatMap(({ finding }) =>
      finding.kind === 'start' && finding.standing !== 'implied' && !withoutYear.test(finding.value.date) ? [finding.value.date] : [],
    )
    const isBare = ({ finding }: Candidate): boolean => {
      const part = finding.kind === 'start' ? withoutYear.exec(finding.value.date)?.[1] : undefined
      return part !== undefined && dated.some((date) => date.slice(5).startsWith(part))
    }
    const dropped = candidates.filter(isBare)
    const gone = new Set(dropped)
    return {
      kept: candidates.filter((candidate) => !gone.has(candidate)),
      dropped: dropped.map((candidate) => ({ candidate, reason: 'the same start is given with its year elsewhere' })),
    }
  },
}
