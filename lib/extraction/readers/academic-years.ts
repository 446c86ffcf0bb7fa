const pattern = /\b(20[0-4]\d)\s?(?:[-/]|\bto\b)\s?(20[0-4]\d|[0-4]\d)\b/g

/** An academic year in the contract's form. @example academicYear(2022) // '2022/23' */
export const academicYear = (first: number): string => `${first}/${String((first + 1) % 100).padStart(2, '0')}`

/**
 * Academic years that a text prints, such as "2016-17", "2022/23", "2013-2014"; the two halves must follow each other. Offsets within the text.
 * @example [...academicYears('Fees 2016-17')][0]?.year // '2016/17'
 */
export function* academicYears(text: string): Generator<{ readonly year: string; readonly start: number; readonly end: number }> {
  for (const found of text.matchAll(pattern)) {
    const first = Number(found[1])
    const second = Number((found[2] ?? '').slice(-2))
    if ((first + 1) % 100 === second) yield { year: academicYear(first), start: found.index, end: found.index + found[0].length }
  }
}
