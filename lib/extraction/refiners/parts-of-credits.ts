import type { Candidate, Refiner } from '../types'

const pointsOf = ({ finding }: Candidate): number => (finding.kind === 'credit_points' ? finding.value.points : 0)
/** A postgraduate certificate has 60 credits; a smaller number beside it belongs to one of its parts. */
const certificate = 60

/** Drops credits of a part that were taken for the award's where the page gives the certificate's own 60 (Framework for Higher Education Qualifications). */
export const partsOfCredits: Refiner = {
  name: 'parts-of-credits',
  refine: (candidates) => {
    const whole = candidates.some((candidate) => pointsOf(candidate) === certificate)
    const dropped = candidates.filter((candidate) => whole && candidate.finding.kind === 'credit_points' && pointsOf(candidate) < certificate)
    const gone = new Set(dropped)
    return {
      kept: candidates.filter((candidate) => !gone.has(candidate)),
      dropped: dropped.map((candidate) => ({ candidate, reason: 'the award has 60 credits; these are those of a part' })),
    }
  },
}
