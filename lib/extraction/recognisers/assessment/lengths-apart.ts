import { matches } from '../../matches'

/** "one of 4,000 words and one of 6,000", "the first 3,000 words, the second 5,000 words". */
const one =
  /\b(?:one|another|the (?:first|second|third|other|last))(?: is| being)?(?: of)? (?:about |around |approximately |approx\.? |up to )?(\d{1,2},\d{3}|\d{4,5})(?:[- ]words?)?(?=[\s,;).]|$)/gi

/** The length of one piece of several, with its place in the text. */
export interface ToldApart {
  readonly words: number
  readonly start: number
  readonly end: number
}

/**
 * The lengths that a text gives for each of several pieces, told apart one by one; none where it names fewer than two.
 *
 * @example lengthsApart('two assignments (one of 4,000 words and one of 6,000 words)').map(({ words }) => words) // [4000, 6000]
 */
export function lengthsApart(text: string): readonly ToldApart[] {
  const found = matches(text, one).map((match) => ({
    words: Number((match[1] ?? '').replace(',', '')),
    start: match.index,
    end: match.index + match[0].length,
  }))
  return found.length > 1 && /words?\b/i.test(text.slice(found[0]?.start)) ? found : []
}
