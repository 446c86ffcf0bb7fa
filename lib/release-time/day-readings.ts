import type { Contradiction } from '@/lib/domain/fact'
import { type DayClaim, inOnePhrase, sameSubject } from './day-claims'
import { meets } from './day-count'

const counted = (claim: DayClaim): boolean => claim.count !== null
// A worked-out or printed value that staff's own, or a printed one, replaces does not contradict it.
const replaced = (one: DayClaim, other: DayClaim): boolean =>
  one.facts.some((fact) => fact.standing === 'edited') !== other.facts.some((fact) => fact.standing === 'edited')

const clash = (one: DayClaim, other: DayClaim): boolean => {
  if (!one.count || !other.count || replaced(one, other)) return false
  if (sameSubject(one, other)) return !meets(one.count, other.count)
  // Every taught day is a day with tutors, so there cannot be more taught than contact days.
  const [taught, contact] = one.kind === 'taught' ? [one, other] : [other, one]
  if (taught.kind !== 'taught' || contact.kind !== 'contact' || !taught.count || !contact.count) return false
  return !meets({ min: taught.count.min, max: null }, contact.count)
}

/** The claims of one dimension (attendance, or release) that cannot all hold. */
function contestedClaims(claims: readonly DayClaim[], contested: readonly Contradiction[]): readonly DayClaim[] {
  const named = new Set(contested.flatMap((entry) => entry.factIds))
  const listed = claims.filter((claim) => counted(claim) && claim.facts.some((fact) => named.has(fact.id)))
  const clashing = claims.filter((claim) => claims.some((other) => clash(claim, other)))
  return claims.filter((claim) => listed.includes(claim) || clashing.includes(claim))
}

/** Groups contested claims into sides: what stands in one phrase holds together, unless the phrase itself gives two values of one thing. */
function sidesOf(claims: readonly DayClaim[]): readonly (readonly DayClaim[])[] {
  const sides: DayClaim[][] = []
  for (const claim of claims) {
    const belongs = (other: DayClaim): boolean => sameSubject(claim, other) || inOnePhrase(claim, other)
    const own = sides.find((side) => side.some(belongs) && !side.some((other) => clash(claim, other)))
    if (own) own.push(claim)
    else sides.push([claim])
  }
  return sides
}

function splitOne(claims: readonly DayClaim[], contested: readonly Contradiction[]): readonly (readonly DayClaim[])[] {
  const disputed = contestedClaims(claims, contested)
  const sides = sidesOf(disputed)
  if (sides.length < 2) return [claims]
  const rest = claims.filter((claim) => !disputed.includes(claim))
  return sides.map((side) => {
    const tied = (claim: DayClaim, group: readonly DayClaim[]) => group.some((other) => inOnePhrase(claim, other))
    // Words of one side's phrase belong to that side; words that stand alone hold whichever side is right.
    const own = rest.filter((claim) => tied(claim, side) || !sides.some((other) => tied(claim, other)))
    return claims.filter((claim) => side.includes(claim) || own.includes(claim))
  })
}

/**
 * The ways of reading claims that cannot all hold, in document order; one way if nothing disagrees. Disagreements about attended days and about
 * release are crossed. Values of one thing that do not meet disagree even if nobody listed them.
 *
 * @example splitReadings([ten taught, nine taught, one tutorial], contested) // [[ten taught], [nine taught, one tutorial]]
 */
export function splitReadings(claims: readonly DayClaim[], contested: readonly Contradiction[]): readonly (readonly DayClaim[])[] {
  const attendance = splitOne(
    claims.filter((claim) => claim.kind !== 'release'),
    contested.filter((entry) => entry.kind === 'attendance_days'),
  )
  const release = splitOne(
    claims.filter((claim) => claim.kind === 'release'),
    contested.filter((entry) => entry.kind === 'release_days'),
  )
  return attendance.flatMap((attended) => release.map((released) => [...attended, ...released]))
}
