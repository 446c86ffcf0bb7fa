import type { Quantity } from '@/lib/domain/quantity'
import { numberWords } from './lists'

/** The kinds of day that make up the days out of class, as readers are told them. */
export const dayPartKinds = ['taught', 'contact', 'tutorial', 'induction', 'study', 'total', 'required', 'recommended'] as const
export type DayPartKind = (typeof dayPartKinds)[number]

/** Days of one kind. `orMore`: the document sets the lower end of a range as a least ("at least 4-5"). */
export interface DayPart extends Quantity {
  readonly kind: DayPartKind
  readonly orMore?: boolean
  /** The document names Saturdays or Sundays: such days are attended and take nobody out of class. */
  readonly atWeekend?: 'some' | 'all'
}

const partLabels: Record<DayPartKind, string> = {
  taught: 'taught',
  contact: 'contact',
  tutorial: 'tutorial',
  induction: 'induction',
  study: 'study',
  total: 'of the course',
  required: 'required',
  recommended: 'recommended',
}

function partAmount({ min, max, orMore }: DayPart): string {
  if (min === null) return max === null ? 'some' : `up to ${numberWords(max)}`
  if (max === null) return `${numberWords(min)} or more`
  const range = min === max ? numberWords(min) : `${numberWords(min)} to ${numberWords(max)}`
  return orMore ? `at least ${range}` : range
}

const atWeekend = ({ atWeekend }: DayPart): string => (atWeekend ? `, ${atWeekend === 'all' ? '' : 'some '}at the weekend` : '')

/**
 * What a number of days is made of, in days. One kind alone is "all taught": the number stands above it.
 *
 * @example makeUpWords([{ kind: 'taught', min: 6, max: 6 }, { kind: 'recommended', min: 4, max: 5, orMore: true }]) // '6 taught + at least 4 to 5 recommended'
 * @example makeUpWords([{ kind: 'taught', min: 10, max: 10 }]) // 'all taught'
 * @example makeUpWords([{ kind: 'taught', min: 6, max: 6, atWeekend: 'all' }]) // '6 taught, at the weekend'
 */
export function makeUpWords(parts: readonly DayPart[]): string {
  const [only, ...others] = parts
  if (only && others.length === 0 && only.min !== null && only.min === only.max && !only.atWeekend) {
    return only.kind === 'total' ? 'kinds of day not stated' : `all ${partLabels[only.kind]}`
  }
  return parts.map((part) => `${partAmount(part)} ${partLabels[part.kind]}${atWeekend(part)}`).join(' + ')
}

/**
 * The same for a listener, as the name of the day squares.
 *
 * @example spokenMakeUp([{ kind: 'contact', min: 7, max: 7 }, { kind: 'study', min: 3, max: 3 }]) // '7 contact days and 3 study days'
 */
export function spokenMakeUp(parts: readonly DayPart[]): string {
  const words = parts.map((part) => {
    const noun = part.min === 1 && part.max === 1 ? 'day' : 'days'
    const days = part.kind === 'total' ? `${noun} of the course` : `${partLabels[part.kind]} ${noun}`
    return `${partAmount(part)} ${days}${atWeekend(part)}`
  })
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
