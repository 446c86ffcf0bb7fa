import type { FactKind } from '@/lib/domain/fact-kinds'
import type { Candidate, Refiner } from '../types'

/** Kinds of a course of credits, which an NPQ has none of: what a page about the NPQ prints of them belongs to an MA or to the award it replaced. */
const ofCredits: ReadonlySet<FactKind> = new Set(['credit_points', 'credit_level', 'masters_fraction', 'alternative_award', 'award_window'])
const enough = 5

/** Of a page about one award, drops what it says of the other; keeps the words that name its own award best. */
export const otherAward: Refiner = {
  name: 'other-award',
  refine: (candidates, { kind }) => {
    const own = kind === 'npq_course' ? 'npq_senco' : 'nasenco'
    const reasonOf = ({ finding }: Candidate): string | null => {
      if (finding.kind === 'award' && finding.value.award !== own) return 'names the award that this page is not about'
      if (finding.kind === 'qualification' && (finding.value.type === 'NPQ') !== (own === 'npq_senco'))
        return 'belongs to the award that this page is not about'
      if (own === 'npq_senco' && ofCredits.has(finding.kind)) return 'an NPQ carries no credits of its own'
      return null
    }
    const stays = candidates.filter((candidate) => !reasonOf(candidate))
    const named = stays.filter(({ finding }) => finding.kind === 'award')
    const best = new Set(
      named.toSorted((one, other) => (other.finding.strength ?? 0) - (one.finding.strength ?? 0) || one.id - other.id).slice(0, enough),
    )
    const surplus = new Set(named.filter((candidate) => !best.has(candidate)))
    return {
      kept: stays.filter((candidate) => !surplus.has(candidate)),
      dropped: candidates.flatMap((candidate) => {
        const reason = reasonOf(candidate) ?? (surplus.has(candidate) ? 'is said often enough elsewhere' : null)
        return reason === null ? [] : [{ candidate, reason }]
      }),
    }
  },
}
