import { counted } from '@/lib/wording/lists'
import { type Bounded, envelope, sameAmount } from './bounded'
import type { CostBasis } from './cost'
import { daysWords } from './cost-words'
import { requiredOnly } from './day-parts'

const isPlain = ({ min, max, orMore, about }: Bounded): boolean => min !== null && min === max && !orMore && !about

function amountOf(basis: CostBasis, recommended: boolean): Bounded | null {
  const { readings } = recommended ? basis.days : requiredOnly(basis.days)
  return envelope(readings.map((reading) => reading.withRecommended))
}

/**
 * The finding of the page, as its heading: the days out of class of all courses together.
 *
 * @example findingWords(fiveSeeds, true) // 'About 10 days out of class, whichever course'
 */
export function findingWords(bases: readonly CostBasis[], recommended: boolean): string {
  const amounts = bases.map((basis) => amountOf(basis, recommended))
  const known = amounts.filter((amount) => amount !== null)
  const [first] = known
  if (!first) return bases.length === 1 ? 'The days out of class are not stated' : 'No document states the days out of class'
  const silent = amounts.length - known.length
  const rest = silent === 0 ? '' : `; ${silent === 1 ? '1 course does' : `${silent} courses do`} not say`
  if (bases.length === 1) return `${upper(daysWords(first))} out of class`
  const least = known.map((amount) => amount.min)
  if (known.every((amount) => sameAmount(amount, first)) && isPlain(first)) return `${daysWords(first)} out of class, whichever course${rest}`
  if (least.every((min) => min !== null && min === least[0]))
    return `About ${daysWords({ ...first, max: first.min, orMore: false, about: false })} out of class, whichever course${rest}`
  const all = envelope(known)
  return `${upper(daysWords(all ?? first))} out of class, depending on the course${rest}`
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** How many courses print a fee. @example feeSentence(fiveSeeds) // '2 courses print a fee; 3 do not.' */
export function feeSentence(bases: readonly CostBasis[]): string {
  const printed = bases.filter((basis) => basis.fee.fees.length > 0).length
  const silent = bases.length - printed
  if (bases.length === 1) return printed === 1 ? 'The document prints a fee.' : 'The document prints no fee.'
  if (silent === 0) return 'Every course prints a fee.'
  if (printed === 0) return 'No course prints a fee.'
  return `${counted(printed, 'course')} ${printed === 1 ? 'prints' : 'print'} a fee; ${silent} ${silent === 1 ? 'does' : 'do'} not.`
}
