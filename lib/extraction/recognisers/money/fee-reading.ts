import type { FactValue } from '@/lib/domain/fact-kinds'
import { matches, meets } from '../../matches'
import { academicYears } from '../../readers/academic-years'
import { labelsOf, lineAbove } from '../../readers/labels'
import { stackedCell } from '../../readers/stacked-tables'
import { rowOf, wordsOf } from '../../readers/table-rows'
import type { ReadDocument, Sentence } from '../../types'
import { courseBasis, creditsBasis, feeWords, moduleBasis, residencyIn, subjectCosts, vatWords, yearBasis } from '../../words/fees'

const poundsIn = /£\s?[\d,.]+/g

type Fee = FactValue<'fee'>
type Residency = Fee['residency']

/** What stands before and behind one sum, up to its neighbours, within its clause. */
export interface SumContext {
  readonly before: string
  readonly after: string
  /** All of the clause, with every sum. */
  readonly clause: string
  /** Number of the sum among those of its clause, and how many there are. */
  readonly at: number
  readonly of: number
}

const hasSum = /£\s?\d/

/** By the columns: the sums of a row stand in the order of a row above that names residencies. */
function byColumn(sentence: Sentence, document: ReadDocument): Residency | null {
  const { block } = sentence
  if (block.type !== 'cell') return null
  const row = rowOf(block, document).filter((cell) => hasSum.test(wordsOf(cell, document)))
  const place = row.indexOf(block)
  for (let at = block.index - 1; row.length > 1 && at >= 0 && block.index - at < 40; at -= 1) {
    const other = document.blocks[at]
    if (!other || other.headings[0] !== block.headings[0]) break
    if (other.row === block.row || other.type !== 'cell') continue
    const heads = rowOf(other, document).flatMap((cell) => (hasSum.test(wordsOf(cell, document)) ? [] : (residencyIn(wordsOf(cell, document)) ?? [])))
    if (heads.length === row.length) return heads[place] ?? null
  }
  return residencyIn(block.columnHeading ?? '')
}

/** By a line above with both names and no sum, for a line with two sums and no name. */
function byHeader(sentence: Sentence, document: ReadDocument, { at, of }: SumContext): Residency | null {
  if (of !== 2) return null
  for (const other of document.sentences.slice(Math.max(0, sentence.index - 6), sentence.index).toReversed()) {
    const [home, abroad] = [other.text.search(/\b(?:home|UK)\b/i), other.text.search(/\b(?:international|overseas)\b/i)]
    if (!meets(other.text, hasSum) && home >= 0 && abroad >= 0) return at === (home < abroad ? 0 : 1) ? 'home' : 'overseas'
  }
  return null
}

/** "Home / Training / NASENCO": where one is on the site. */
const trail = /^home ?[/>|»:]/i

export function residencyOf(sentence: Sentence, document: ReadDocument, sum: SumContext): Residency {
  const head = sum.clause.slice(0, sum.clause.search(hasSum))
  const named = residencyIn(head) !== null ? residencyIn(sum.before) : (residencyIn(sum.after) ?? residencyIn(sum.before))
  if (named !== null) return named
  const stacked = stackedCell(sentence, document)
  const inStack = [stacked?.column, stacked?.row].map((words) => residencyIn(words ?? '')).find((residency) => residency !== null)
  if (inStack) return inStack
  const column = byColumn(sentence, document) ?? byHeader(sentence, document, sum)
  if (column !== null) return column
  const over = [...labelsOf(sentence, document), lineAbove(sentence, document)]
    .map((words) => (trail.test(words) ? null : residencyIn(words)))
    .find((residency) => residency !== null)
  return over ?? 'any'
}

/** A cell that breaks off ("whole") goes on in the next line. */
const runningOn = (sentence: Sentence, document: ReadDocument, after: string): string =>
  sentence.block.type === 'cell' && /\b(?:whole|full|entire|for the|per|each|a)$/i.test(after)
    ? `${after} ${document.sentences[sentence.index + 1]?.text ?? ''}`
    : after

/** Words that two sums of a pair share: before the first, or behind the last if little stands between them. */
function sharedWords({ clause, of }: SumContext): string {
  if (of < 2) return ''
  const places = matches(clause, poundsIn).map((found) => ({ from: found.index, to: found.index + found[0].length }))
  const near = places.every(({ to }, at) => (places[at + 1]?.from ?? to) - to < 40)
  return near ? clause : clause.slice(0, places[0]?.from ?? 0)
}

/** "20 credit module  £560": the price of one such module. */
const sizedModule = /^\W*(?:an? |one |each )?\d{2}[- ]credit (?:module|unit)s?\W*$/i

/** The price's tie, from the words nearest to it outwards. A bare price is unspecified (contract, section 5). */
export function basisOf(sentence: Sentence, document: ReadDocument, sum: SumContext): Pick<Fee, 'basis' | 'basisCredits'> {
  const over = [...labelsOf(sentence, document).filter((words) => !hasSum.test(words)), lineAbove(sentence, document)]
  for (const words of [runningOn(sentence, document, sum.after), sum.before, sharedWords(sum), ...over]) {
    const credits = creditsBasis.exec(words)
    if (credits) return { basis: 'credits', basisCredits: Number(credits[1] ?? credits[2] ?? 1) }
    if (moduleBasis.test(words) || (words !== over.at(-1) && sizedModule.test(words))) return { basis: 'module' }
    if (yearBasis.test(words)) return { basis: 'year' }
    if (courseBasis.test(words) || (words === sum.before && subjectCosts.test(words))) return { basis: 'course' }
  }
  return { basis: 'unspecified' }
}

export function vatOf(sentence: Sentence, document: ReadDocument, sum: SumContext): Fee['vat'] {
  const places = [sum.after, ...(sum.of === 1 ? [sum.before] : []), ...labelsOf(sentence, document), lineAbove(sentence, document)]
  if (sentence.text.match(/£\s?\d/g)?.length === 1) places.push(sentence.text)
  for (const words of places) {
    const found = vatWords.find(([, pattern]) => meets(words, pattern))?.[0]
    if (found) return found
  }
  return 'not_stated'
}

const firstYear = (words: string): string | undefined => {
  for (const { year } of academicYears(words)) return year
  return undefined
}

/** The year of the line nearest above that is no more than a year, or that is about fees. */
function yearAbove(sentence: Sentence, document: ReadDocument): string | undefined {
  for (const other of document.sentences.slice(Math.max(0, sentence.index - 14), sentence.index).toReversed()) {
    if (other.headings[0] !== sentence.headings[0] && other.text !== sentence.headings[0]) return undefined
    const year = firstYear(other.text)
    if (
      year &&
      !hasSum.test(other.text) &&
      other.text.length < 70 &&
      !/\b(?:will be|tbc|announced|published|was|were)\b/i.test(other.text) &&
      (feeWords.test(other.text) || /^\W*\d{4}\W{1,3}\d{2,4}\W*$/.test(other.text))
    )
      return year
  }
  return undefined
}

/** The academic year that a price is for: printed with it, over its column or in its row, or in the heading (contract, section 7.8). */
export function yearOf(
  sentence: Sentence,
  document: ReadDocument,
  sum: SumContext,
): { readonly own: string | undefined; readonly over: string | undefined } {
  const stacked = stackedCell(sentence, document)
  const inStack = firstYear(stacked?.row ?? '') ?? firstYear(stacked?.column ?? '') ?? firstYear(stacked?.above ?? '')
  if (inStack) return { own: inStack, over: undefined }
  const own = firstYear(sum.after) ?? firstYear(sum.before) ?? firstYear(sentence.text.slice(0, sentence.text.search(hasSum)))
  const labels = labelsOf(sentence, document)
  const over =
    firstYear(sentence.block.columnHeading ?? '') ??
    labels.map(firstYear).find(Boolean) ??
    sentence.headings
      .slice(0, 2)
      .filter((words) => feeWords.test(words) || /^\W*\d{4}/.test(words))
      .map(firstYear)
      .find(Boolean) ??
    firstYear(lineAbove(sentence, document)) ??
    yearAbove(sentence, document)
  return { own, over }
}
