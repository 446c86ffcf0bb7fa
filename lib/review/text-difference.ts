import { alignTexts, type Run } from './align-texts'

interface Span {
  readonly start: number
  readonly end: number
}
/** A stretch of one of the texts. `same` and `added` are cut from the newer text, `removed` from the older. */
export interface Stretch {
  readonly type: Run['type']
  readonly text: string
  /** Where it stands in the text from which it is cut. */
  readonly at: Span
  /** Of `same` words: where they stand in the older text. */
  readonly old: Span | null
}
/** One line of the newer text with what came in and what went out; or a run of lines that nobody changed. */
export type DifferenceRow =
  | { readonly type: 'changed'; readonly stretches: readonly Stretch[] }
  | { readonly type: 'folded'; readonly lines: number; readonly stretches: readonly Stretch[] }

// Lines around a change that stay in sight.
const context = 2

interface Line {
  readonly stretches: Stretch[]
  changed: boolean
}

function joined(runs: readonly Run[], old: string, fresh: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const { type, old: was, fresh: is } of runs) {
    const [at, source] = is ? [is, fresh] : [was, old]
    if (!at) continue
    const last = stretches.at(-1)
    const gap = last?.type === type ? source.slice(last.at.end, at.start) : null
    if (last && gap !== null && gap.trim() === '' && !gap.includes('\n')) {
      const span = { start: last.at.start, end: at.end }
      const before = type === 'same' && last.old && was ? { start: last.old.start, end: was.end } : null
      stretches[stretches.length - 1] = { type, text: source.slice(span.start, span.end), at: span, old: before }
    } else stretches.push({ type, text: source.slice(at.start, at.end), at, old: type === 'same' ? was : null })
  }
  return stretches
}

/** Puts stretches into lines: a new line of the newer text begins where the newer text breaks; what was taken out stands where it stood. */
function linesOf(stretches: readonly Stretch[], old: string, fresh: string): readonly Line[] {
  const lines: Line[] = []
  const ends = { old: -1, fresh: -1 }
  for (const stretch of stretches) {
    const isOld = stretch.type === 'removed'
    const [source, end] = isOld ? [old, ends.old] : [fresh, ends.fresh]
    const breaks = lines.length === 0 || (end >= 0 && source.slice(end, stretch.at.start).includes('\n'))
    if (breaks) lines.push({ stretches: [], changed: false })
    const line = lines.at(-1)
    line?.stretches.push(stretch)
    if (line && stretch.type !== 'same') line.changed = true
    if (isOld) ends.old = stretch.at.end
    else {
      ends.fresh = stretch.at.end
      ends.old = stretch.old?.end ?? ends.old
    }
  }
  return lines
}

/**
 * The difference of two editions of a text for people: line by line of the newer one, word by word within changed lines, long runs of unchanged lines folded.
 * Every word of both texts is in it once.
 *
 * @example textDifference('Fee: £900', 'Fee: £950')[0]?.stretches.map(({ text }) => text) // ['Fee:', '£900', '£950']
 */
export function textDifference(old: string, fresh: string): readonly DifferenceRow[] {
  const lines = linesOf(joined(alignTexts(old, fresh), old, fresh), old, fresh)
  const near = lines.map((_, at) => lines.slice(Math.max(0, at - context), at + context + 1).some(({ changed }) => changed))
  const rows: DifferenceRow[] = []
  for (const [at, { stretches }] of lines.entries()) {
    const last = rows.at(-1)
    if (near[at]) rows.push({ type: 'changed', stretches })
    else if (last?.type === 'folded') rows[rows.length - 1] = { ...last, lines: last.lines + 1, stretches: [...last.stretches, ...stretches] }
    else rows.push({ type: 'folded', lines: 1, stretches })
  }
  return rows
}
