import { requiredRuns } from './required'
import { type RunsHeld, runsOf } from './runs-held'
import { edge, inWord, placeOfPair, placeOfTriple } from './signs'

/** The places of the runs of three within a run, or of its two signs or its one. Edges within it count where they stand beside a word. */
function placesOf(run: string): readonly number[] {
  const codes = Array.from(run, (sign) => sign.charCodeAt(0)).filter((code, at, all) => code !== edge || all[at - 1] !== edge)
  const triples = codes.flatMap((one, at) => {
    const [two, three] = [codes[at + 1], codes[at + 2]]
    if (two === undefined || three === undefined || two === edge) return []
    if (one === edge && (three === edge || !inWord(two))) return []
    if (three === edge && !inWord(two)) return []
    return [placeOfTriple(one, two, three)]
  })
  if (triples.length > 0) return [...new Set(triples)]
  const pairs = codes.flatMap((one, at) => {
    const two = codes[at + 1]
    return one === edge || two === undefined || two === edge ? [] : [placeOfPair(one, two)]
  })
  return pairs.length > 0 ? pairs : codes.filter((code) => code !== edge)
}

/**
 * What a pattern asks of a text, one run of each list, in a row of numbers: for each list where it ends, then for each of its runs where that ends and
 * its places.
 */
type Question = Int32Array

function inARow(lists: readonly (readonly (readonly number[])[])[]): Question {
  const row: number[] = []
  for (const list of lists) {
    row.push(row.length + 1 + list.reduce((sum, run) => sum + 1 + run.length, 0))
    for (const run of list) row.push(row.length + 1 + run.length, ...run)
  }
  return Int32Array.from(row)
}

const known = new WeakMap<RegExp, Question>()
const bySource = new Map<string, Question>()
const remembered = 5000

/** Patterns that are made anew at each call share what their source asks. */
function questionOf(pattern: RegExp): Question {
  const { source } = pattern
  const question = (!pattern.unicode && bySource.get(source)) || inARow(requiredRuns(pattern).map((runs) => runs.map(placesOf)))
  if (bySource.size >= remembered) bySource.clear()
  if (!pattern.unicode) bySource.set(source, question)
  known.set(pattern, question)
  return question
}

function holdsAll({ marks, mark }: RunsHeld, question: Question): boolean {
  let at = 0
  while (at < question.length) {
    const end = question[at] ?? 0
    let held = false
    at += 1
    while (at < end && !held) {
      const last = question[at] ?? 0
      at += 1
      while (at < last) {
        if (marks[question[at] ?? 0] !== mark) break
        at += 1
      }
      held = at === last
      at = last
    }
    if (!held) return false
    at = end
  }
  return true
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
  return holdsAll(runsOf(text), question)
}
