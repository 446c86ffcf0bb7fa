import { groupBy } from '../group-by'
import { sameValue } from '../same-value'
import type { Candidate, Refiner } from '../types'

const meet = (one: Candidate, other: Candidate): boolean => one.core.start < other.core.end && other.core.start < one.core.end
const rank = ({ finding, core }: Candidate): readonly [number, number] => [finding.strength ?? 0, core.end - core.start]
const beats = (one: Candidate, other: Candidate): boolean => {
  const [[strength, length], [otherStrength, otherLength]] = [rank(one), rank(other)]
  return strength !== otherStrength ? strength > otherStrength : length !== otherLength ? length > otherLength : one.id < other.id
}

/** Where two candidates of one kind read the same words differently, the stronger, then the longer, then the earlier stays. */
export const overlaps: Refiner = {
  name: 'overlaps',
  refine: (candidates) => {
    const groups = groupBy(candidates, (candidate) => `${candidate.finding.kind} ${candidate.sentence.index}`)
    const beaten = new Map<Candidate, Candidate>()
    for (const group of groups.values()) {
      for (const one of group) {
        const better = group.find((other) => other !== one && meet(one, other) && exclusive(one, other) && beats(other, one))
        if (better) beaten.set(one, better)
      }
    }
    return {
      kept: candidates.filter((candidate) => !beaten.has(candidate)),
      dropped: [...beaten].map(([candidate, better]) => ({
        candidate,
        reason: `the same words are read as ${JSON.stringify(better.finding.value)}`,
      })),
    }
  },
}

/** Two readings of the same recogniser run may share words ("QTS/QTLS"); readings of two recognisers may not, unless they are equal. */
const exclusive = (one: Candidate, other: Candidate): boolean =>
  one.recogniser !== other.recogniser || sameValue(one.finding.value, other.finding.value)
