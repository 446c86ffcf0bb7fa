import { alignTexts, type Run } from './align-texts'

/** How the words of a fact fared from one edition of their document to the next. */
export const driftStates = ['unchanged', 'moved', 'vanished'] as const
export type Drifted = (typeof driftStates)[number]

interface Span {
  readonly start: number
  readonly end: number
}
export interface WithWords {
  readonly id: string
  /** Its words in the older edition. */
  readonly evidence: readonly Span[]
}
export interface FactDrift {
  readonly id: string
  readonly state: Drifted
  /** Where its words stand in the newer edition, piece by piece; null for a piece that vanished. */
  readonly words: readonly (Span | null)[]
}

/** The text with runs of white space as one blank, and where each of its characters stands in the original. */
function collapse(text: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = []
  let collapsed = ''
  for (const { 0: piece, index } of text.matchAll(/\S+|\s+/g)) {
    const isSpace = piece.trim() === ''
    const kept = isSpace ? ' ' : piece
    for (let at = 0; at < kept.length; at += 1) places.push(index + at)
    collapsed += kept
  }
  return { text: collapsed, places }
}

/** Where the words stand in the same run of words as before, with nothing taken out and nothing put in between; or null. */
function inPlace(runs: readonly Run[], { start, end }: Span): Span | null {
  const first = runs.findIndex(({ old }) => old !== null && old.end > start)
  const last = runs.findIndex(({ old }) => old !== null && old.end >= end)
  const [from, to] = [runs[first], runs[last]]
  if (!from?.old || !from.fresh || !to?.old || !to.fresh || runs.slice(first, last + 1).some(({ type }) => type !== 'same')) return null
  return { start: from.fresh.start + Math.max(0, start - from.old.start), end: to.fresh.end - Math.max(0, to.old.end - end) }
}

function onceElsewhere(quote: string, fresh: ReturnType<typeof collapse>): Span | null {
  const words = quote.replace(/\s+/g, ' ').trim()
  const at = words === '' ? -1 : fresh.text.indexOf(words)
  if (at < 0 || fresh.text.indexOf(words, at + 1) >= 0) return null
  const [start, last] = [fresh.places[at], fresh.places[at + words.length - 1]]
  return start === undefined || last === undefined ? null : { start, end: last + 1 }
}

/**
 * What became of the words of each fact in a newer edition of their document: they stand where they stood (`unchanged`), they stand once elsewhere (`moved`),
 * or neither (`vanished`). Words are compared exactly, white space collapsed. A fact fares as the worst of its pieces.
 *
 * @example driftOf('Fee: £900. Wednesdays.', 'Wednesdays. Fee: £950.', [{ id: 'weekday-1', evidence: [{ start: 11, end: 21 }] }])[0]?.state // 'unchanged'
 */
export function driftOf(oldText: string, newText: string, facts: readonly WithWords[]): readonly FactDrift[] {
  const runs = alignTexts(oldText, newText)
  const fresh = collapse(newText)
  return facts.map(({ id, evidence }) => {
    const pieces = evidence.map((words) => {
      const stays = inPlace(runs, words)
      if (stays) return { state: 'unchanged' as const, words: stays }
      const moved = onceElsewhere(oldText.slice(words.start, words.end), fresh)
      return moved ? { state: 'moved' as const, words: moved } : { state: 'vanished' as const, words: null }
    })
    const worst = Math.max(0, ...pieces.map(({ state }) => driftStates.indexOf(state)))
    return { id, state: driftStates[worst] ?? 'unchanged', words: pieces.map(({ words }) => words) }
  })
}
