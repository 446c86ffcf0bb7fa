import { meets } from '../matches'
import { nasencoSource, npqSencoSource } from '../words/awards'

const named = new RegExp(`\\b(?:${nasencoSource}|${npqSencoSource})`, 'i')
/** Links of a menu: a few words without a mark. */
const fewWords = /^[^.:;?!£\d]{2,44}$/

/** So many links, one below the other, are a menu. */
export const fewestItems = 8

/**
 * Whether a printed line may be a link of a menu: at most six words without a mark or a number, none of them a name of the award.
 *
 * @example isMenuItem('Fees and funding') // true
 */
export const isMenuItem = (line: string): boolean => fewWords.test(line) && line.split(' ').length <= 6 && !meets(line, named)
