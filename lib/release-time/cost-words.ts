import { amountWords, dayNoun } from '@/lib/wording/amounts'
import { listOf, sentenceCase } from '@/lib/wording/lists'
import { moneyWords } from '@/lib/wording/money'
import type { Bounded } from './bounded'
import type { CostLine, CostUnknown } from './cost'
import type { Buyer } from './vat'

export const buyerLabels: Readonly<Record<Buyer, string>> = {
  maintained: 'Maintained school',
  academy: 'Academy',
  independent: 'Independent school',
  self: 'The SENCO',
}

const signed = (pence: number): string => (pence < 0 ? `− ${moneyWords(-pence)}` : moneyWords(pence))

/** Pence with their bounds. @example poundsWords({ min: 218000, max: 239800, orMore: true, about: false }) // '£2,180 to £2,398, or more' */
export function poundsWords({ min, max, orMore, about }: Bounded): string {
  const soft = about ? 'about ' : ''
  if (min === null) return max === null ? 'amount not known' : `${soft}up to ${signed(max)}`
  if (max === null) return `${soft}${signed(min)} or more`
  const range = min === max ? signed(min) : `${signed(min)} to ${signed(max)}`
  return `${soft}${range}${orMore ? ', or more' : ''}`
}

/** Days with their bounds. @example daysWords(exactly(10)) // '10 days' */
export const daysWords = ({ orMore, about, ...bounds }: Bounded): string =>
  amountWords(bounds, dayNoun, { orMore, qualifier: about ? 'approximate' : 'exact' })

const isFeeUnknown = (reason: CostUnknown): boolean => reason.startsWith('fee_')

/** A cost as far as known; what it lacks of a fee is said in the same breath. @example costWords(exactly(218000), ['fee_not_stated']) // '£2,180, plus the fee' */
export function costWords(total: Bounded | null, unknown: readonly CostUnknown[]): string {
  const lacksFee = unknown.some(isFeeUnknown)
  if (total === null) return lacksFee ? 'Not known' : 'Nothing to add up'
  return `${sentenceCase(poundsWords(total))}${lacksFee ? ', plus the fee' : ''}`
}

const left: Readonly<Record<CostUnknown, string>> = {
  fee_not_stated: 'fee',
  fee_stated_elsewhere: 'fee',
  fee_for_parts_only: 'fee',
  fee_for_others_only: 'fee',
  vat_not_stated: 'VAT if any',
  vat_recovery: '',
  days_not_known: 'cover',
  recommended_without_number: 'further release without a number',
  day_rate: 'cover',
  travel: 'travel',
}

/** What the sum leaves out, or `null` if nothing. @example notIncludedWords(['fee_not_stated', 'travel']) // 'Not included: fee, travel' */
export function notIncludedWords(unknown: readonly CostUnknown[]): string | null {
  const parts = [...new Set(unknown.map((reason) => left[reason]).filter((words) => words !== ''))]
  return parts.length === 0 ? null : `Not included: ${parts.join(', ')}`
}

/** Why, for each thing left out, as sentences. */
const why: Readonly<Record<CostUnknown, string>> = {
  fee_not_stated: 'No fee is stated.',
  fee_stated_elsewhere: 'The fee is given elsewhere.',
  fee_for_parts_only: 'The price is for a part of the course, and how many parts there are is not settled.',
  fee_for_others_only: 'The only fee stated is for other people or in another currency.',
  vat_not_stated: 'The document does not say whether VAT comes on top.',
  vat_recovery: 'How much of the VAT an independent school gets back depends on what it sells: ask the bursar.',
  days_not_known: 'The number of days is not known, so there is no cover.',
  recommended_without_number: 'More time out of class is asked for without a number.',
  day_rate: 'No day rate is entered.',
  travel: 'No travel is entered.',
}
export const unknownSentence = (reason: CostUnknown): string => why[reason]

const vatBack: Readonly<Record<Buyer, string>> = {
  maintained: 'comes back through your authority',
  academy: 'comes back to you',
  independent: 'may come back in part: ask the bursar',
  self: 'does not come back',
}

/** What happens to the VAT of a fee. @example vatWords(45000, 'self') // 'VAT of £450 does not come back' */
export const vatWords = (pence: number, buyer: Buyer): string => `VAT of ${moneyWords(pence)} ${vatBack[buyer]}`

const backLabels: Readonly<Record<Buyer, string>> = {
  maintained: 'VAT your authority pays back',
  academy: 'VAT you get back',
  independent: 'VAT the school may get back',
  self: 'VAT that comes back',
}

/** The name of a line of the sum. @example lineLabel('cover', 'self', { days: exactly(10), ratePence: 21800 }) // 'Cover, 10 days at £218' */
export function lineLabel(kind: CostLine['kind'], buyer: Buyer, { days, ratePence }: { days: Bounded | null; ratePence: number | null }): string {
  if (kind === 'cover') return `Cover${days ? `, ${daysWords(days)}` : ''}${ratePence === null ? '' : ` at ${moneyWords(ratePence)}`}`
  return { fee: 'Fee, without VAT', vat: 'VAT at 20%', vat_back: backLabels[buyer], travel: 'Travel' }[kind]
}

/** Several sums where readings or prices differ. @example sumsWords(['£1,962', '£2,180']) // '£1,962 or £2,180' */
export const sumsWords = (sums: readonly string[]): string => listOf([...new Set(sums)], 'or')
