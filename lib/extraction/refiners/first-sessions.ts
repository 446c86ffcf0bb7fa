import type { Candidate, Refiner } from '../types'

const month = /^\w{4}-\d\d/

/** The first date of a list of sessions tells the start only where no other words of the document tell it. */
export const firstSessions: Refiner = {
  name: 'first-sessions',
  refine: (candidates) => {
    const isStart = ({ finding }: Candidate) => finding.kind === 'start'
    const stated = candidates.some(({ finding }) => finding.kind === 'start' && finding.standing !== 'implied' && month.test(finding.value.date))
    const dropped = stated ? candidates.filter((candidate) => isStart(candidate) && candidate.finding.standing === 'implied') : []
    const gone = new Set(dropped)
    return {
      kept: candidates.filter((candidate) => !gone.has(candidate)),
      dropped: dropped.map((candidate) => ({ candidate, reason: 'the document says elsewhere when the course starts' })),
    }
  },
}
