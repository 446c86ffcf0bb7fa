import { firstMatch, meets } from '../matches'
import { number } from '../readers/numbers'
import type { Candidate, ReadDocument, Refiner, Sentence } from '../types'

/** "in two parts, each of which is equivalent to 5000 words": a length that the pieces named next share. */
const shared = new RegExp(
  `\\b(?:${number}) (?:parts?|assignments|pieces|tasks|elements|components|assessments)\\b[^.;]{0,80}\\beach\\b[^.;]{0,60}?(\\d{1,2},\\d{3}|\\d{3,5})[- ]words?`,
  'i',
)
const numbered = /^(?:part|task|assignment|element|component|assessment|piece) (?:\d|[A-D]|one|two|three)\b/i
/** How many sentences further the pieces may stand. */
const reach = 14

function lengthFor(sentence: Sentence, document: ReadDocument): { readonly words: number; readonly said: Sentence } | null {
  if (!meets(sentence.text, numbered)) return null
  for (const said of document.sentences.slice(Math.max(0, sentence.index - reach), sentence.index).toReversed()) {
    const found = firstMatch(said.text, shared)
    if (found) return { words: Number((found[1] ?? '').replace(',', '')), said }
  }
  return null
}

/** Gives numbered parts without a length of their own the length that the words before them say of each. */
export const sharedWords: Refiner = {
  name: 'shared-words',
  refine: (candidates, document, make) => {
    const made: Candidate[] = []
    const replaced = new Map<Candidate, string>()
    for (const candidate of candidates) {
      const { finding, sentence } = candidate
      if (finding.kind !== 'assessment' || finding.value.words !== undefined) continue
      const length = lengthFor(sentence, document)
      if (!length) continue
      const wordKind = /equiv/i.test(length.said.text) ? ('equivalent' as const) : ('exact' as const)
      const at = [...candidate.evidence, { start: length.said.start, end: length.said.end }]
      made.push(
        make(candidate.recogniser, sentence, { ...finding, value: { ...finding.value, words: length.words, wordKind }, at, core: candidate.core }),
      )
      replaced.set(candidate, `the words before the parts give each ${length.words} words`)
    }
    return {
      kept: [...candidates.filter((candidate) => !replaced.has(candidate)), ...made],
      dropped: [...replaced].map(([candidate, reason]) => ({ candidate, reason })),
    }
  },
}
