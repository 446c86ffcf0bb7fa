import { bareWord } from './text-index'

/**
 * A name as bare words between blanks, so that one name lies inside another only at the bounds of words.
 *
 * @example plainName('Bury St. Edmunds') // ' bury st edmunds '
 */
export const plainName = (text: string): string =>
  ` ${text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((word) => bareWord(word) ?? [])
    .join(' ')} `
