import { levelled } from '../same-value'
import type { Candidate, Refiner } from '../types'

const isTitle = ({ finding }: Candidate): boolean => finding.kind === 'course_title'
const titleOf = ({ finding }: Candidate): string => (finding.kind === 'course_title' ? levelled(finding.value.title) : '')

/**
 * A course has one title, printed in many wordings: the strongest heading stays, then the wording printed most often, then the first. What says the
 * same in other words is dropped, so that one course does not seem to have two names.
 */
export const oneTitle: Refiner = {
  name: 'one-title',
  refine: (candidates) => {
    const titles = candidates.filter(isTitle)
    const times = new Map<string, number>()
    for (const candidate of titles) times.set(titleOf(candidate), (times.get(titleOf(candidate)) ?? 0) + 1)
    const best = titles.toSorted(
      (one, other) =>
        (other.finding.strength ?? 0) - (one.finding.strength ?? 0) ||
        (times.get(titleOf(other)) ?? 0) - (times.get(titleOf(one)) ?? 0) ||
        one.core.start - other.core.start,
    )[0]
    if (!best) return { kept: candidates, dropped: [] }
    const stays = (candidate: Candidate) => !isTitle(candidate) || titleOf(candidate) === titleOf(best)
    return {
      kept: candidates.filter(stays),
      dropped: candidates
        .filter((candidate) => !stays(candidate))
        .map((candidate) => ({ candidate, reason: 'is another wording of the title, with less weight' })),
    }
  },
}
