import type { FactValue } from '@/lib/domain/fact-kinds'
import { academicYearWords } from './dates'
import { figures } from './figures'
import { counted } from './lists'

/**
 * An amount in pence for readers; pence are shown only where there are some. `currency` is an ISO 4217 code.
 *
 * @example moneyWords(219000) // '£2,190'
 * @example moneyWords(219050) // '£2,190.50'
 */
export function moneyWords(pence: number, currency = 'GBP'): string {
  const digits = pence % 100 === 0 ? 0 : 2
  const amount = figures(pence / 100, digits, digits)
  if (currency === 'GBP') return `£${amount}`
  return currency === 'EUR' ? `€${amount}` : `${amount} ${currency}`
}

type Fee = FactValue<'fee'>

/**
 * A fee as the provider prints it: amount, what it is for, VAT if it comes on top. Never multiplied, never with VAT worked in.
 *
 * @example feeWords({ amountPence: 225000, currency: 'GBP', basis: 'course', residency: 'any', vat: 'excluded' }) // '£2,250 + VAT'
 * @example feeWords({ amountPence: 70000, currency: 'GBP', basis: 'credits', basisCredits: 20, residency: 'any', vat: 'not_stated' }) // '£700 for each 20 credits'
 */
export function feeWords({ amountPence, currency, basis, basisCredits, vat }: Fee): string {
  const per = { course: '', unspecified: '', year: ' a year', module: ' a module', credits: ` for each ${counted(basisCredits ?? 1, 'credit')}` }[
    basis
  ]
  return `${moneyWords(amountPence, currency)}${per}${vat === 'excluded' ? ' + VAT' : ''}`
}

const residencyWords: Record<Fee['residency'], string | null> = { home: 'home students', overseas: 'overseas students', any: null }
const vatWords: Record<Fee['vat'], string | null> = {
  excluded: null,
  included: 'VAT included',
  exempt: 'no VAT',
  not_stated: 'VAT not stated',
}

/**
 * What else the document says of a fee: what it covers, for whom, VAT, year; the parts stand in this order, joined by semicolons.
 *
 * @example feeNotes({ amountPence: 219000, currency: 'GBP', basis: 'unspecified', residency: 'home', vat: 'not_stated', academicYear: '2016/17' }) // 'home students; VAT not stated; 2016-17'
 */
export function feeNotes({ basis, residency, vat, academicYear }: Fee): string {
  const parts = [
    basis === 'course' ? 'for the whole course' : null,
    residencyWords[residency],
    vatWords[vat],
    academicYear && academicYearWords(academicYear),
  ]
  return parts.filter(Boolean).join('; ')
}
