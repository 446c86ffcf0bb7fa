import { firstMatch } from '../../matches'
import type { ReadDocument, Sentence } from '../../types'

const ownLength =
  /\b(?:response|answer|submission|account|it|piece|case study|essay|report)\b[^.;]{0,30}?\b(?:of |is |be |in |has |\()?(up to |no more than |a maximum of |at most |about )?(\d{1,2},\d{3}|\d{3,5}) words?(,? (?:maximum|max\b|at most|limit))?/i

/** "One case study. You write a response of up to 1,500 words.": the length stands in the next sentence or the one behind it. */
export function lengthBehind(sentence: Sentence, document: ReadDocument, namesNothing: (words: string) => boolean) {
  for (const next of document.sentences.slice(sentence.index + 1, sentence.index + 3)) {
    if (next.block !== sentence.block) return null
    const found = firstMatch(next.text, ownLength)
    if (found && namesNothing(next.text))
      return {
        sentence: next,
        words: Number((found[2] ?? '').replace(',', '')),
        most: /up to|more|max|most/i.test(`${found[1] ?? ''}${found[3] ?? ''}`),
      }
  }
  return null
}

/** The length that another cell of the row gives, under a heading of words. */
export function wordsOfRow({ block, index }: Sentence, document: ReadDocument): string {
  if (block.row === undefined) return ''
  const cells = document.sentences.slice(Math.max(0, index - 6), index + 7).filter((cell) => cell.block.row === block.row && cell.block !== block)
  const length = cells.find((cell) => /\bwords?\b/i.test(`${cell.block.columnHeading ?? ''} ${cell.text}`) && /\d{3}/.test(cell.text))
  return length ? ` ${length.text.replace(/\s*words?/i, '')} words` : ''
}
