import { matches, meets } from '../../matches'
import { quoteClause, spanIn } from '../../quote'
import { labelsOf, lineAbove } from '../../readers/labels'
import { sums } from '../../readers/money'
import { stackedCell } from '../../readers/stacked-tables'
import type { Finding, ReadDocument, Recogniser, Sentence } from '../../types'
import { comparedPrice, feeWords, helpWords, otherSum, otherSumBehind, pastPrice, pastPriceBehind, residencyIn } from '../../words/fees'
import { basisOf, residencyOf, type SumContext, vatOf, yearOf } from './fee-reading'

type Found = Finding<'fee'>
type Sum = ReturnType<typeof sums> extends Generator<infer One> ? One : never

/** The least and the most, in pence, that such a course, or a module or 15 credits of it, is sold for: other sums are books, rents or grants for research. */
const plausible = { whole: [30_000, 2_000_000], part: [10_000, 1_000_000], credit: [500, 50_000] } as const
const boundary = /;(?=\s|$)|\s[/|•]\s/g
const otherHeading =
  /\b(?:additional costs?|other costs?|extra costs?|accommodation|deposits?|refunds?|cancellations?|supply|scholarships?|bursar(?:y|ies)|discounts?|loans?)\b/i
/** Behind a sum, the words up to the first break are its own; the rest is the next one's. */
const ownTail = /^(?:\s?\([^)]{0,60}\))?[^,;(|]{0,70}(?:\([^)£]{0,40}\))?/

/** Last year's groups, payments in parts, what one pays to add a thing later. */
const paidBefore = /\b20\d\d (?:groups?|cohorts?|participants|delegates) paid\b/i
const inParts = /\bpart[- ]payments?\b[^.;]{0,40}$|\b\d{1,2} ?x ?$|\blet off\b[^.;]{0,40}$|\badding (?:the|an?) [^.;£]{3,50}$/i
/** "Members pay £900" under discounts is a price. */
const memberPays =
  /\b(?:members?|(?:member|alliance|partner|subscribing) schools|(?:schools|those|academies|settings) (?:that are )?(?:in|with) (?:\w+ )?membership) (?:will )?pay\s+$/i
/** "Schools in membership pay £900; others £1,100": what is said of the first holds for the others. */
const others = /^\W*(?:and |all |for |the )*(?:others?|non-?members?|everyone else|everybody else|the rest)\b/i
/** Of several sums one is what the others make together. */
const together = /\b(?:making|totall?ing|in (?:all|total)|altogether|total)\b/i
const moneyOver = /^(?:money(?: matters)?|what (?:it|you)(?:'ll)? (?:costs?|pay))\W*$/i

const approximately = /\b(?:about|around|approximately|approx\.?|in the region of|circa|c\.)\s*$/i

/** The sums of a sentence, each with the words that are its own. */
function inContext(text: string, found: readonly Sum[]): readonly (readonly [Sum, SumContext])[] {
  const breaks = [0, ...matches(text, boundary).map((mark) => mark.index + mark[0].length), text.length]
  const clauseOf = (at: number): number => breaks.findLastIndex((start) => start <= at)
  return found.map((sum) => {
    const clause = clauseOf(sum.start)
    const [from, to] = [breaks[clause] ?? 0, breaks[clause + 1] ?? text.length]
    const peers = found.filter((other) => clauseOf(other.start) === clause)
    const at = peers.indexOf(sum)
    const [previous, next] = [peers[at - 1], peers[at + 1]]
    const tail = previous ? (ownTail.exec(text.slice(previous.end, sum.start))?.[0].length ?? 0) : 0
    const gap = previous ? text.slice(previous.end, sum.start) : ''
    const before = previous ? (tail < gap.length ? gap.slice(tail) : gap) : text.slice(from, sum.start)
    const after = text.slice(sum.end, next?.start ?? to)
    return [sum, { before, after: next ? (ownTail.exec(after)?.[0] ?? after) : after, clause: text.slice(from, to), at, of: peers.length }] as const
  })
}

/** "Without a scholarship the fee is": the nearest word decides. */
const feeDirectly =
  /(?<!\b(?:deposit|registration|application|joining|re-?sit|late|admin(?:istration)?|cancellation|extension|membership|supply|travel|accommodation) )\b(?:fees?|costs?|price)\b[^.;£]{0,30}$/i

/** Whether anything says that a sum is a price: its clause, a label, a heading, the line above. */
function isPriced(sentence: Sentence, document: ReadDocument, { clause }: SumContext): boolean {
  const above = document.sentences
    .slice(Math.max(0, sentence.index - 6), sentence.index)
    .filter((other) => other.headings[0] === sentence.headings[0] && other.text.length < 90)
    .map((other) => other.text)
  const over = [
    ...above,
    ...labelsOf(sentence, document),
    ...sentence.headings.slice(0, 3),
    lineAbove(sentence, document),
    stackedCell(sentence, document)?.above ?? '',
  ]
  return (
    feeWords.test(clause) ||
    (others.test(clause) && feeWords.test(sentence.text)) ||
    (/\bstudents?\b/i.test(clause) && residencyIn(clause) !== null) ||
    over.some((words) => feeWords.test(words) || moneyOver.test(words))
  )
}

function isOther(sentence: Sentence, document: ReadDocument, sum: SumContext): boolean {
  const labels = [...labelsOf(sentence, document), sentence.headings[0] ?? '']
  const head = sum.clause.slice(0, sum.clause.indexOf(sum.before) + sum.before.length)
  if (meets(sum.before, memberPays)) return false
  return (
    meets(sum.clause, paidBefore) ||
    meets(sum.before, inParts) ||
    /\binstalments?\b[^.;£]{0,20}\([^)]*$/i.test(sentence.text.slice(0, sentence.text.indexOf(sum.after || '\n'))) ||
    otherSum.test(meets(sum.before, feeDirectly) ? sum.before.replace(helpWords, '') : sum.before) ||
    otherSumBehind.test(sum.after) ||
    pastPrice.test(sum.before) ||
    pastPriceBehind.test(sum.after) ||
    comparedPrice.test(head) ||
    (sum.at > 0 && /\((?:in )?20\d\d(?:[-/]\d{2,4})?:?\s*$/.test(head)) ||
    labels.some((words) => /^adding (?:the|an?)\b/i.test(words)) ||
    labels.some((words) => meets(words, otherHeading) && !/\bfees?\b|^(?:course |tuition )?(?:costs?|prices?)\b(?! of living)/i.test(words))
  )
}

function isPlausible(amountPence: number, { basis, basisCredits }: Pick<Found['value'], 'basis' | 'basisCredits'>): boolean {
  const [least, most] =
    basis === 'credits' && (basisCredits ?? 0) < 10 ? plausible.credit : basis === 'credits' || basis === 'module' ? plausible.part : plausible.whole
  return amountPence >= least && amountPence <= most
}

/** "£630 per module (£1,890 in total) for UK students": whose fees they are is said once, behind both. */
function shared(found: readonly Found[]): readonly Found[] {
  const [one, other] = found
  const alike = found.length === 2 && one && other && one.value.basis !== other.value.basis && one.value.residency === 'any'
  return alike ? [{ ...one, value: { ...one.value, residency: other.value.residency } }, other] : found
}

/** A sentence with more sums than this is no list of prices, and each sum is read against its neighbours. */
const mostSums = 12

function feesIn(sentence: Sentence, document: ReadDocument): readonly Found[] {
  const printed = [...sums(sentence.text)]
  if (printed.length > mostSums) return []
  const all = printed.reduce((sum, { amountPence }) => sum + amountPence, 0)
  const whole = printed.length > 2 && meets(sentence.text, together) ? printed.find(({ amountPence }) => 2 * amountPence === all) : undefined
  return inContext(sentence.text, printed).flatMap(([sum, context]): readonly Found[] => {
    if ((whole && sum !== whole) || !isPriced(sentence, document, context) || isOther(sentence, document, context)) return []
    const basis = basisOf(sentence, document, context)
    if (!isPlausible(sum.amountPence, basis)) return []
    const { own, over } = yearOf(sentence, document, context)
    // A year of its own before that of its heading is last year's price, printed to compare.
    if (own && over && own < over) return []
    const year = own ?? over
    const value = {
      amountPence: sum.amountPence,
      currency: sum.currency,
      ...basis,
      residency: residencyOf(sentence, document, context),
      vat: vatOf(sentence, document, context),
      ...(year && { academicYear: year }),
    }
    const qualifier = meets(context.before, approximately) ? 'approximate' : 'exact'
    return [{ kind: 'fee', value, qualifier, at: quoteClause(sentence, sum.start, sum.end), core: spanIn(sentence, sum.start, sum.end) }]
  })
}

/** Prices of this course: amount, basis, residency, VAT and year as printed with each; never deposits, cover, pay, grants, savings or other courses. */
export const fee: Recogniser = {
  name: 'fee',
  kinds: ['fee'],
  cues: ['£', '€', '$', 'gbp', 'pounds'],
  find: (sentence, document) => shared(feesIn(sentence, document)),
}
