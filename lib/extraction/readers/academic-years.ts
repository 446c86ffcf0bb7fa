import { matches } from '../matches'

const full = /(?<![\d/£-])(20[0-4]\d)\s?(?:[-/]|\bto\b)\s?(20[0-4]\d|[0-4]\d)(?![\d/]|-\d)/g
/** Without the century only beside words that say what it is. */
const short = /\b(?:academic year|school year|AY|entry|intake|cohort|fees?|for|in)\s?:?\s?\(?([0-4]\d)[/-]([0-4]\d)\b(?![/-]\d)/gi

/** An academic year in the contract's form. @example academicYear(2022) // '2022/23' */
export const academicYear = (first: number): string => `${first}/${String((first + 1) % 100).padStart(2, '0')}`

/**
 * Academic years that a text prints, such as "2016-17", "2022/23", "2013-2014", "academic year 22/23"; the two halves must follow each other.
 * Offsets within the text.
 *
 * @example [...academicYears('Fees 2016-17')][0]?.year // '2016/17'
 */
export function* academicYears(text: string): Generator<{ readonly year: string; readonly start: number; readonly end: number }> {
  for (const found of matches(text, full)) {
    const first = Number(found[1])
    const second = Number((found[2] ?? '').slice(-2))
    if ((first + 1) % 100 === second) yield { year: academicYear(first), start: found.index, end: found.index + found[0].length }
  }
  for (const found of matches(text, short)) {
    const [first, second] = [Number(found[1]), Number(found[2])]
    const end = found.index + found[0].length
    if (first + 1 === second) yield { year: academicYear(2000 + first), start: end - 5, end }
  }
}
