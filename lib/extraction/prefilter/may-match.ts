import { requiredRuns } from './required'
import { type RunsHeld, runsOf } from './runs-held'
import { edge, inWord, signs } from './signs'

/** One run as places in the tables of a text: `size` tells which table. */
interface Asked {
  readonly size: 1 | 2 | 3
  readonly places: readonly number[]
}

/** The places of the runs of three within a run, or of its two signs or its one. Edges within it count where they stand beside a word. */
function askedOf(run: string): Asked {
  const codes = Array.from(run, (sign) => sign.charCodeAt(0)).filter((code, at, all) => code !== edge || all[at - 1] !== edge)
  const places = codes.flatMap((one, at) => {
    const [two, three] = [codes[at + 1], codes[at + 2]]
    if (two === undefined || three === undefined || two === edge) return []
    if (one === edge && (three === edge || !inWord(two))) return []
    if (three === edge && !inWord(two)) return []
    return [(one * signs + two) * signs + three]
  })
  if (places.length > 0) return { size: 3, places: [...new Set(places)] }
  const pairs = codes.flatMap((one, at) => {
    const two = codes[at + 1]
    return one === edge || two === undefined || two === edge ? [] : [one * signs + two]
  })
  return pairs.length > 0 ? { size: 2, places: pairs } : { size: 1, places: codes.filter((code) => code !== edge) }
}

const tableOf = (held: RunsHeld, size: Asked['size']): Uint8Array => (size === 3 ? held.three : size === 2 ? held.two : held.one)

function holds(held: RunsHeld, { size, places }: Asked): boolean {
  const table = tableOf(held, size)
  for (const place of places) if (table[place] !== held.mark) return false
  return true
}

/** What a pattern asks of a text: one of each list. */
type Question = readonly (readonly Asked[])[]

const known = new WeakMap<RegExp, Question>()
const bySource = new Map<string, Question>()
const remembered = 5000

/** Patterns that are made anew at each call share what their source asks. */
function questionOf(pattern: RegExp): Question {
  const { source } = pattern
  const question = (!pattern.unicode && bySource.get(source)) || requiredRuns(pattern).map((runs) => runs.map(askedOf))
  if (bySource.size >= remembered) bySource.clear()
  if (!pattern.unicode) bySource.set(source, question)
  known.set(pattern, question)
  return question
}

function holdsOne(held: RunsHeld, asked: readonly Asked[]): boolean {
  for (const each of asked) if (holds(held, each)) return true
  return false
}

/** Shorter texts are searched sooner than asked about. */
const worth = 16

/**
 * Whether a pattern may match in a text: false only where letters that every match has are missing. Long patterns are asked about most sentences in
 * vain; this costs a fraction of a search.
 *
 * @example mayMatch(/\bcredits?\b/i, 'The course starts in September.') // false
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  if (text.length < worth) return true
  const question = known.get(pattern) ?? questionOf(pattern)
  if (question.length === 0) return true
  const held = runsOf(text)
  for (const asked of question) if (!holdsOne(held, asked)) return false
  return true
}
