/** A typed line that could not be read, counted from 1, with the reason. */
export interface LineProblem {
  readonly line: number
  readonly text: string
  readonly reason: 'no_date' | 'year_missing' | 'no_such_day' | 'one_date_only' | 'wrong_order' | 'too_many_dates' | 'twice' | 'too_many_lines'
}

/** What is wrong with a line, and what to do. @example lineProblemWords({ line: 2, text: 'x', reason: 'no_date' }) */
export function lineProblemWords({ line, text, reason }: LineProblem): string {
  const say: Record<LineProblem['reason'], string> = {
    no_date: 'we found no date. Write it as 14 October 2026.',
    year_missing: 'the year is missing. Write it as 14 October 2026.',
    no_such_day: 'there is no such day. Check the day and the month.',
    one_date_only: 'it needs 2 dates: the first and the last day.',
    wrong_order: 'the last day is before the first. Change them round.',
    too_many_dates: 'it has more dates than we can read. Start a new line for each.',
    twice: 'this date is there already. Take one of them out.',
    too_many_lines: 'there are more lines than we can read. Take some out.',
  }
  return `Line ${line}, “${text.length > 40 ? `${text.slice(0, 39)}…` : text}”: ${say[reason]}`
}

/** The lines that hold something, each with its number. */
export const numberedLines = (text: string): readonly { readonly line: number; readonly text: string }[] =>
  text
    .split(/\r?\n/)
    .map((entry, at) => ({ line: at + 1, text: entry.trim() }))
    .filter((entry) => entry.text !== '')
