import { matches } from '../matches'
import { number, numberOf } from './numbers'

const pattern = /(£|GBP\s?|€|\$)\s?(\d{1,3}(?:,\s?\d{3})+|\d{1,7})(?:\.(\d{2}|\d(?=\s?k\b)))?(?![\d,]*\d)(?:\s?(k)\b)?/g
/** "two thousand four hundred pounds", "1,950 pounds": the currency stands behind, the amount mostly in words. */
const inWords = new RegExp(
  `\\b(?:(${number}) thousand(?:,? (?:and )?(${number}) hundred)?(?:,? (?:and )?(${number}))?|(${number}) hundred(?:,? (?:and )?(${number}))?|(\\d{1,3}(?:,\\d{3})+|\\d{3,5})(?:\\.00)?) (?:pounds|GBP)\\b`,
  'gi',
)
type Sum = { readonly amountPence: number; readonly currency: string; readonly start: number; readonly end: number }

function* wordSums(text: string): Generator<Sum> {
  for (const found of matches(text, inWords)) {
    const [, thousands, hundredsBehind, onesBehind, hundreds, ones, digits] = found
    const of = (words: string | undefined, by: number): number => (words === undefined ? 0 : (numberOf(words) ?? 0) * by)
    const pounds =
      of(thousands, 1000) +
      of(hundredsBehind, 100) +
      of(onesBehind, 1) +
      of(hundreds, 100) +
      of(ones, 1) +
      Number((digits ?? '0').replaceAll(',', ''))
    if (pounds > 0) yield { amountPence: pounds * 100, currency: 'GBP', start: found.index, end: found.index + found[0].length }
  }
}

/**
 * Sums of money that a text prints, in the smallest unit of their currency. Offsets within the text. A sum cut off in its digits ("£2,1") is none.
 * @example [...sums('£2,250 +VAT')][0] // { amountPence: 225000, currency: 'GBP', start: 0, end: 6 }
 */
export function* sums(text: string): Generator<Sum> {
  for (const found of matches(text, pattern)) {
    const end = found.index + found[0].length
    if (/^,\d/.test(text.slice(end))) continue
    const pounds = Number(`${(found[2] ?? '').replace(/[,\s]/g, '')}.${found[3] ?? 0}`)
    const amountPence = Math.round(pounds * (found[4] ? 1000 : 1) * 100)
    const currency = found[1] === '€' ? 'EUR' : found[1] === '$' ? 'USD' : 'GBP'
    if (amountPence > 0) yield { amountPence, currency, start: found.index, end }
  }
  yield* wordSums(text)
}
