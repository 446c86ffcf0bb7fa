import { type CueIndex, cueIndexes } from './cue-index'
import { recognisers } from './recognisers'
import { refiners } from './refiners'
import type { AnyFinding, Candidate, Dropped, MakeCandidate, ReadDocument, Recogniser, Refiner, Sentence, Span } from './types'

/** Everything that happened to the candidates of one document: found + made = kept + dropped. */
export interface Reading {
  readonly found: number
  readonly made: number
  readonly kept: readonly Candidate[]
  readonly dropped: readonly Dropped[]
}

const isSpan = (at: AnyFinding['at']): at is Span => 'start' in at
const wordSign = /[\p{L}\p{N}]/u
function isWordSign(sign: string | undefined): boolean {
  if (sign === undefined) return false
  return sign < '\u0080' ? (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9') : wordSign.test(sign)
}

/** Words are quoted whole: a span that ends within one (a broken or glued word) is widened to it. */
function whole(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from > 0 && from > start - 40 && isWordSign(text[from]) && isWordSign(text[from - 1])) from -= 1
  while (to < text.length && to < end + 40 && isWordSign(text[to - 1]) && isWordSign(text[to])) to += 1
  return { start: from, end: to }
}

/** Runs the recognisers over the sentences they have cues for, then the refiners in their order. */
export function read(document: ReadDocument, units: readonly Recogniser[] = recognisers, steps: readonly Refiner[] = refiners): Reading {
  let id = 0
  const candidate = (recogniser: string, sentence: Sentence, finding: AnyFinding): Candidate => {
    const evidence = (isSpan(finding.at) ? [finding.at] : finding.at).map((span) => whole(document.text, span))
    return { id: id++, recogniser, finding, evidence, core: finding.core ?? evidence[0] ?? sentence, sentence }
  }
  const found = recognise(document, units, candidate)
  let [kept, made]: [readonly Candidate[], number] = [found, 0]
  const dropped: Dropped[] = []
  for (const step of steps) {
    const refined = step.refine(kept, document, (...given) => {
      made += 1
      return candidate(...given)
    })
    kept = refined.kept
    for (const drop of refined.dropped) dropped.push({ ...drop, refiner: step.name })
  }
  return { found: found.length, made, kept, dropped }
}

const indexes = new WeakMap<readonly Recogniser[], ReturnType<typeof cueIndexes>>()

function recognise(document: ReadDocument, units: readonly Recogniser[], candidate: MakeCandidate): readonly Candidate[] {
  const all: Candidate[] = []
  const index = indexes.get(units) ?? cueIndexes(units)
  indexes.set(units, index)
  const called = callers(index.context)
  for (let from = 0; from < document.sentences.length; from += together) {
    const calls = document.sentences.slice(from, from + together).map((sentence): Call => {
      const above = called(sentence)
      const own = index.own.of(sentence.text)
      return { sentence, units: above.length === 0 ? own : [...new Set([...own, ...above])], found: [] }
    })
    const ofUnit = units.map((): { readonly call: Call; readonly at: number }[] => [])
    for (const call of calls) for (const [at, unit] of call.units.entries()) ofUnit[unit]?.push({ call, at })
    for (const [unit, asked] of ofUnit.entries()) {
      const recogniser = units[unit]
      if (recogniser) for (const { call, at } of asked) call.found[at] = recogniser.find(call.sentence, document)
    }
    for (const call of calls) {
      for (const [at, unit] of call.units.entries())
        for (const finding of call.found[at] ?? []) all.push(candidate(units[unit]?.name ?? '', call.sentence, finding))
    }
  }
  return all
}

/**
 * So many sentences go through one recogniser before the next takes them: the code of all patterns is many times what a processor keeps at hand, and
 * fetching it anew for each sentence takes longer than running it.
 */
const together = 256

/** One sentence with the numbers of the recognisers that it is for, and what each found. */
interface Call {
  readonly sentence: Sentence
  readonly units: readonly number[]
  readonly found: (readonly AnyFinding[])[]
}

/** Which recognisers the words above and beside a sentence call; one sentence after the other mostly has the same. */
function callers(index: CueIndex): (sentence: Sentence) => readonly number[] {
  const byWords = new Map<string, readonly number[]>()
  const numbersOf = (words: string | null | undefined): readonly number[] => {
    if (!words) return none
    const known = byWords.get(words) ?? index.of(words)
    if (byWords.size < 10_000) byWords.set(words, known)
    return known
  }
  return ({ label, headings, leadIn, block }) => {
    const all = [label, headings[0], leadIn, block.columnHeading].map(numbersOf).filter((numbers) => numbers.length > 0)
    return all.length < 2 ? (all[0] ?? none) : [...new Set(all.flat())].sort((one, other) => one - other)
  }
}
const none: readonly number[] = []
