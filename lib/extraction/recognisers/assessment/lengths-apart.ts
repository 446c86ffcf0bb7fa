import { matches } from '../../matches'

const length = '(\\d{1,2},\\d{3}|\\d{4,5})'
/** "one of 4,000 words and one of 6,000", "the first 3,000 words, the second 5,000 words". */
const each = new RegExp(
  `\\b(?:one|another|the (?:first|second|third|other|last))(?: is| being)?(?: of)? (?:about |around |approximately |approx\\.? |up to )?${length}(?:[- ]words?)?(?=[\\s,;).]|$)`,
  'gi',
)
/** "2 x 3,000 words and 1 x 4,000 words" */
const times = new RegExp(`\\b(\\d) ?[x×] ?${length}(?:[- ]words?)?(?=[\\s,;).]|$)`, 'gi')

/** How many pieces have a length, with the place in the text. */
export interface ToldApart {
  readonly count: number
  readonly words: number
  readonly start: number
  readonly end: number
}

const wordsOf = (digits: string | undefined): number => Number((digits ?? '').replace(',', ''))

/**
 * The lengths that a text gives for each of several pieces, told apart; none where it names fewer than two.
 *
 * @example lengthsApart('two assignments (one of 4,000 words and one of 6,000 words)').map(({ words }) => words) // [4000, 6000]
 */
export function lengthsApart(text: string): readonly ToldApart[] {
  const found = [
    ...matches(text, each).map((match) => ({ match, count: 1, words: wordsOf(match[1]) })),
    ...matches(text, times).map((match) => ({ match, count: Number(match[1]), words: wordsOf(match[2]) })),
  ].map(({ match, ...rest }) => ({ ...rest, start: match.index, end: match.index + match[0].length }))
  return found.length > 1 && /words?\b/i.test(text.slice(found[0]?.start)) ? found : []
}
