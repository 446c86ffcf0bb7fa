import type { Candidate, Refiner } from '../types'

/** Whether a candidate says a thing only in general: "a Masters degree", "the national outcomes" without an author. */
const isGeneral = ({ finding }: Candidate): boolean =>
  (finding.kind === 'progression' && (finding.strength ?? 0) === 0) || (finding.kind === 'outcomes_framework' && finding.value.author === undefined)

/** "Castle Hill" where the page names "Castle Hill Conference Suite, Huddersfield" as well. */
function isShortened({ finding }: Candidate, venues: readonly string[]): boolean {
  if (finding.kind !== 'venue') return false
  const name = finding.value.name.toLowerCase()
  return venues.some(
    (other) => other.length > name.length && other.startsWith(name) && /^(?:,| (?!university|college))/.test(other.slice(name.length)),
  )
}

/** Drops what is said in general where the same page says it exactly. */
export const saidMoreExactly: Refiner = {
  name: 'said-more-exactly',
  refine: (candidates) => {
    const exact = new Set(candidates.filter((candidate) => !isGeneral(candidate)).map(({ finding }) => finding.kind))
    const venues = candidates.flatMap(({ finding }) => (finding.kind === 'venue' ? [finding.value.name.toLowerCase()] : []))
    const dropped = candidates.filter((candidate) => (isGeneral(candidate) && exact.has(candidate.finding.kind)) || isShortened(candidate, venues))
    const gone = new Set(dropped)
    return {
      kept: candidates.filter((candidate) => !gone.has(candidate)),
      dropped: dropped.map((candidate) => ({ candidate, reason: 'is said more exactly elsewhere' })),
    }
  },
}
