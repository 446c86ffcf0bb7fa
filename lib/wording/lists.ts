import { figures } from './figures'

/**
 * Joins words as English does. Empty gives an empty text.
 *
 * @example listOf(['QTS', 'QTLS', 'EYTS'], 'or') // 'QTS, QTLS or EYTS'
 */
export function listOf(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/**
 * A number as people read it: figures, thousands with a comma, at most two decimals.
 *
 * @example numberWords(4000) // '4,000'
 */
export const numberWords = (value: number): string => figures(value, 0, 2)

/**
 * A count with its noun; the plural is `many`, or the noun with an s.
 *
 * @example counted(1, 'course') // '1 course'
 * @example counted(2, 'authority', 'authorities') // '2 authorities'
 */
export const counted = (value: number, one: string, many = `${one}s`): string => `${numberWords(value)} ${value === 1 ? one : many}`

/** All of a number of things, one being no case of it. @example allOf(2) // 'both'; allOf(3) // 'all 3' */
export const allOf = (value: number): string => (value === 2 ? 'both' : `all ${numberWords(value)}`)

/** The first letter in capitals, the rest as it stands. @example sentenceCase('from about 2021') // 'From about 2021' */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/**
 * Words as they stand inside a sentence: the first letter small, unless they begin with a name in capitals.
 *
 * @example midSentence('Face to face') // 'face to face'
 * @example midSentence('QTS') // 'QTS'
 */
export const midSentence = (words: string): string => (/^[A-Z](?:[a-z]|-)/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words)
