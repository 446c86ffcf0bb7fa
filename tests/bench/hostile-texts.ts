/** So long is each hostile text. */
export const length = 200_000
/** What patterns with repeats stumble over: runs of what they repeat, openings that never close, words that almost match. */
export const pieces: readonly (readonly [string, string])[] = [
  ['blanks', ' '],
  ['tabs', '\t'],
  ['"and"', 'and '],
  ['numbers', '1 '],
  ['pounds', '£'],
  ['opening brackets', '('],
  ['nested brackets', '((a) '],
  ['hyphens', 'a-'],
  ['universities', 'University of '],
  ['joined universities', 'and University '],
  ['one word without a blank', 'a'],
  ['capitals without a blank', 'SEN'],
  ['the beginning of the award', 'National Award for '],
  ['the award', 'National Award for SEN Co-ordination '],
  ['bullets', '\n• '],
  ['bullets with words', '\n• must have a '],
  ['dates', '12 September and '],
  ['days', 'two days and '],
  ['labels', 'Fees: '],
  ['rows', 'Fee   £1   '],
  ['addresses', 'a.b@c.'],
  ['quotation marks', '"I '],
  ['soft hyphens', 'a\u00ad'],
  ['lines', 'SENCO\n'],
]

/** A page of ours that goes on with one piece for ever. @example hostileText('and ').length // 200000 */
export const hostileText = (piece: string, characters = length): string =>
  `National Award for SEN Co-ordination\n\n${piece.repeat(Math.ceil(characters / piece.length))}`.slice(0, characters)
