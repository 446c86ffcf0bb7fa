import type { Qualifier } from '@/lib/domain/enumerations'
import type { Quantity } from '@/lib/domain/quantity'
import { numberWords } from './lists'

export interface Noun {
  readonly one: string
  readonly many: string
}

export const dayNoun: Noun = { one: 'day', many: 'days' }
export const hourNoun: Noun = { one: 'hour', many: 'hours' }
export const durationNouns = {
  month: { one: 'month', many: 'months' },
  year: { one: 'year', many: 'years' },
  academic_year: { one: 'academic year', many: 'academic years' },
} as const satisfies Record<string, Noun>

const softWords: Partial<Record<Qualifier, string>> = { typical: 'typically ', approximate: 'about ', example: 'for example ' }

/**
 * A quantity with its bounds in words; both bounds inclusive, `null` is open. `orMore` says that the words set the lower end of a range as a least
 * ("at least 4-5"). Two open bounds are no number, and the words say so.
 *
 * @example amountWords({ min: 10, max: null }, dayNoun) // '10 or more days'
 * @example amountWords({ min: 10, max: 11 }, dayNoun, { orMore: true }) // '10 to 11 days, or more'
 * @example amountWords({ min: 120, max: 120 }, hourNoun, { qualifier: 'approximate' }) // 'about 120 hours'
 */
export function amountWords(
  { min, max }: Quantity,
  noun: Noun,
  { qualifier = 'exact', orMore = false }: { readonly qualifier?: Qualifier; readonly orMore?: boolean } = {},
): string {
  if (min === null && max === null) return `number of ${noun.many} not given`
  return `${softWords[qualifier] ?? ''}${boundsWords({ min, max }, noun)}${orMore && max !== null ? ', or more' : ''}`
}

function boundsWords({ min, max }: Quantity, noun: Noun): string {
  if (min === null) return `up to ${numberWords(max ?? 0)} ${max === 1 ? noun.one : noun.many}`
  if (max === null) return `${numberWords(min)} or more ${noun.many}`
  if (min === max) return `${numberWords(min)} ${min === 1 ? noun.one : noun.many}`
  return `${numberWords(min)} to ${numberWords(max)} ${noun.many}`
}
