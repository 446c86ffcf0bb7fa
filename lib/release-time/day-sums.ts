import { addBounded, exactly } from './bounded'
import { type DayClaim, type DayKind, inOnePhrase, mergeClaims } from './day-claims'
import { beyond, type DayCount, meets } from './day-count'

/** One line of the make-up: what is said, and what of it enters the sum. */
export interface DayLine extends DayClaim {
  /** The days that this line adds; `null` if it adds none. The `adds` of all required lines make the required sum, those of all lines the whole. */
  readonly adds: DayCount | null
  /** The days attended that the line stands for, at weekends too; `null` for release and for what lies inside others. */
  readonly attends: DayCount | null
  /** How many of its days are at the weekend. */
  readonly weekend: Weekend
  /** Why it adds none: its days lie inside others, no number is given, or they are all at the weekend (then it adds 0). */
  readonly because: 'counted' | 'inside' | 'no_number' | 'weekend'
}

const order: readonly DayKind[] = ['total', 'taught', 'contact', 'tutorial', 'induction', 'study', 'release']
const inOrder = (one: DayClaim, other: DayClaim): number => order.indexOf(one.kind) - order.indexOf(other.kind)

const onTop =
  /\b(?:plus|additional|in addition to|as well as|on top of|extra|further)\b[^.;]{0,40}\binduction\b|\binduction\b[^.;]{0,40}\b(?:in addition|additional|on top|extra)\b/i
const joined = /\b(?:and|plus)\b[^.;]{0,25}\binduction\b|\binduction\b[^.;]{0,25}\b(?:and|plus)\b/i
const within = /\b(?:includ(?:es|ing)|first of|one of which)\b[^.;]{0,40}\binduction\b/i
const quotes = (claim: DayClaim): readonly string[] => claim.facts.flatMap((fact) => fact.proofs.map((proof) => proof.quote))

/** A first day named apart is counted on top only where the words add it: "plus an induction day", "seven taught days and an induction day". */
const addsInduction = (claim: DayClaim, others: readonly DayClaim[]): boolean =>
  !quotes(claim).some((quote) => within.test(quote)) &&
  (quotes(claim).some((quote) => onTop.test(quote)) ||
    (quotes(claim).some((quote) => joined.test(quote)) && others.some((other) => inOnePhrase(claim, other))))

const sumOf = (claims: readonly DayClaim[]): DayCount => addBounded(claims.flatMap((claim) => claim.count ?? []))
const numbered = (claims: readonly DayClaim[], kind: DayKind): DayClaim | undefined => claims.find((claim) => claim.kind === kind && claim.count)

/** The parts of the programme that are side by side, so that they may be added. */
function addedParts(claims: readonly DayClaim[]): readonly DayClaim[] {
  const total = numbered(claims, 'total')
  const contact = numbered(claims, 'contact')
  const induction = numbered(claims, 'induction')
  // Contact days are days with tutors, taught or not: taught days are among them.
  const parts = claims.filter(
    (claim) => claim.count && !['total', 'induction', 'release'].includes(claim.kind) && !(contact && claim.kind === 'taught'),
  )
  if (!induction) return parts
  const withInduction = [...parts, induction]
  const said = addsInduction(induction, parts)
  const needed = total?.count && !meets(total.count, sumOf(parts)) && meets(total.count, sumOf(withInduction))
  return parts.length === 0 || said || needed ? withInduction : parts
}

/** How many of the attended days are at the weekend, by the weekdays that the document names. */
export type Weekend = 'none' | 'some' | 'all'

const atWeekend = (count: DayCount, weekend: Weekend): DayCount =>
  weekend === 'all' ? exactly(0) : weekend === 'some' ? { ...count, min: 0 } : count

const attendedLine = (claim: DayClaim, attends: DayCount | null, weekend: Weekend): DayLine => ({
  ...claim,
  attends,
  weekend,
  adds: attends && atWeekend(attends, weekend),
  because: attends ? (weekend === 'all' ? 'weekend' : 'counted') : claim.count ? 'inside' : 'no_number',
})

const releaseLine = (claim: DayClaim, adds: DayCount | null): DayLine => ({
  ...claim,
  attends: null,
  weekend: 'none',
  adds,
  because: adds ? 'counted' : claim.count ? 'inside' : 'no_number',
})

/**
 * The lines of one reading. Kinds of days that lie side by side are added; a total stands for itself only where the parts do not reach it;
 * release adds where the words say "in addition", and otherwise lies inside the attended days unless it asks for more days than they are.
 * Days at the weekend are attended and take nobody out of class.
 */
export function dayLines(reading: readonly DayClaim[], weekend: Weekend = 'none'): readonly DayLine[] {
  const claims = mergeClaims(reading).toSorted(inOrder)
  const parts = addedParts(claims)
  const total = numbered(claims, 'total')
  const rest = total?.count ? (parts.length === 0 ? total.count : beyond(total.count, sumOf(parts))) : null
  const attended = addBounded([sumOf(parts), rest ?? exactly(0)])
  const nothingAttended = parts.length === 0 && rest === null
  const releaseAdds = (claim: DayClaim): DayCount | null => {
    if (!claim.count) return null
    return claim.additional || nothingAttended ? claim.count : beyond(claim.count, attended)
  }
  return claims.map((claim) => {
    if (claim.kind === 'release') return releaseLine(claim, releaseAdds(claim))
    if (claim === total) return attendedLine(claim, rest, weekend)
    return attendedLine(claim, parts.includes(claim) ? claim.count : null, weekend)
  })
}

const opened = (count: DayCount, lines: readonly DayLine[]): DayCount =>
  lines.some((entry) => entry.because === 'no_number' && entry.additional) ? { ...count, orMore: true } : count

/** The sum of what lines add; `null` if no line has a number. Days asked for on top without a number leave it open ("7 or more"). */
export function sumLines(lines: readonly DayLine[]): DayCount | null {
  const adds = lines.flatMap((entry) => entry.adds ?? [])
  return adds.length === 0 ? null : opened(addBounded(adds), lines)
}
