import type { CommitmentSheet } from './sheet'
import type { SheetAnswer } from './sheet-answer'

/** How closely a sheet is set, so that it keeps to one side. */
export const densities = ['roomy', 'close', 'tight', 'smallest'] as const
export type Density = (typeof densities)[number]

// Letters in a line of each column, and lines on one side, measured on the printed pages of the seed courses, alone and in pairs; each limit keeps
// two lines in hand for what the browser adds (travel, dates).
const letters = {
  roomy: { one: 48, two: 46, words: 44 },
  close: { one: 52, two: 52, words: 48 },
  tight: { one: 58, two: 60, words: 54 },
  smallest: { one: 64, two: 66, words: 58 },
} as const
const linesOfPage = { roomy: 38, close: 46, tight: 50, smallest: 55 } as const
// Money is drawn in the browser: five or six rows, of two lines where there are two courses or more to say.
const moneyRows = 11

type Sized = Pick<CommitmentSheet, 'lines' | 'courses' | 'origins'>
const betweenRows = 0.45

const lines = (text: string | undefined, perLine: number): number => Math.ceil((text ?? '').length / perLine)

function answerLines(answer: SheetAnswer, columns: number, density: Density): number {
  const width = letters[density]
  const words = `${answer.words ?? ''} ${answer.ask === undefined ? '' : `Ask the provider ${answer.ask}`}`.trim()
  if (columns > 1) return lines(answer.big, width.two) + lines(`${words} ${answer.source}`, width.two)
  return Math.max(lines(answer.big, width.one) + lines(words, width.one), lines(answer.source, width.words) * 0.85)
}

/** About how many lines a sheet takes in a setting. */
export function linesNeeded({ lines: rows, courses, origins }: Sized, density: Density): number {
  const columns = courses.length
  const body = rows.map((row) => Math.max(...row.answers.map((answer) => answerLines(answer, columns, density))) + betweenRows)
  return body.reduce((total, height) => total + height, moneyRows + columns + lines(origins, 120))
}

const fits = (sheet: Sized, density: Density): boolean => linesNeeded(sheet, density) <= linesOfPage[density]

// Lengths to which answers and sources of an overlong sheet are cut.
const shortest = { words: 56, source: 40 } as const
const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most - 2))} …`)

const shortened = <S extends Sized>(sheet: S): S => ({
  ...sheet,
  lines: sheet.lines.map((row) => ({
    ...row,
    answers: row.answers.map((answer) => ({
      ...answer,
      ...(answer.words && { words: cut(answer.words, shortest.words) }),
      source: cut(answer.source, shortest.source),
    })),
  })),
  origins: cut(sheet.origins, 400),
})

/**
 * A sheet that keeps to one side of A4, and the roomiest setting in which it does. Only where the smallest setting is not enough are answers and
 * quotes cut; the course page has them whole.
 *
 * @example fittedSheet(commitmentSheet([bpn], true)).density // 'close'
 */
export function fittedSheet<S extends Sized>(sheet: S): { readonly sheet: S; readonly density: Density } {
  const density = densities.find((one) => fits(sheet, one))
  if (density) return { sheet, density }
  const short = shortened(sheet)
  return { sheet: short, density: densities.find((one) => fits(short, one)) ?? 'smallest' }
}
