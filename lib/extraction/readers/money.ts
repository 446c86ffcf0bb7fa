import { matches } from '../matches'

const pattern = /(£|GBP\s?|€|\$)\s?(\d{1,3}(?:,\s?\d{3})+|\d{1,7})(?:\.(\d{2}))?(?![\d,]*\d)(?:\s?(k)\b)?/g

/**
 * Sums of money that a text prints, in the smallest unit of their currency. Offsets within the text. A sum cut off in its digits ("£2,1") is none.
 * @example [...sums('£2,250 +VAT')][0] // { amountPence: 225000, currency: 'GBP', start: 0, end: 6 }
 */
export function* sums(
  text: string,
): Generator<{ readonly amountPence: number; readonly currency: string; readonly start: number; readonly end: number }> {
  for (const found of matches(text, pattern)) {
    const end = found.index + found[0].length
    if (/^,\d/.test(text.slice(end))) continue
    const pounds = Number((found[2] ?? '').replace(/[,\s]/g, ''))
    const amountPence = Math.round((pounds * (found[4] ? 1000 : 1) + Number(found[3] ?? 0) / 100) * 100)
    const currency = found[1] === '€' ? 'EUR' : found[1] === '$' ? 'USD' : 'GBP'
    if (amountPence > 0) yield { amountPence, currency, start: found.index, end }
  }
}
