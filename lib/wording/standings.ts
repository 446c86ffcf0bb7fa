import type { Standing } from '@/lib/domain/catalogue'
import { dateWords } from './dates'

/** The words of each kind of knowing and not knowing; `null` where the value speaks for itself. */
export const standingLabels: Record<Standing, string | null> = {
  stated: null,
  implied: 'Worked out',
  says_none: 'The document says: none',
  stated_elsewhere: 'Given elsewhere',
  not_stated: 'Not stated',
  contested: 'Documents disagree',
  stale: 'Old information',
  edited: 'Edited by staff',
}

/** How a staff member or a data file meets the same states: none is blank. */
export const standingNames: Record<Standing, string> = { ...standingLabels, stated: 'Stated', implied: 'Worked out' } as Record<Standing, string>

/** @example workedOutWords('All days are on site.') // 'Worked out: all days are on site' */
export const workedOutWords = (workings: string): string => {
  const sentence = workings.trim().replace(/\.$/, '')
  return `Worked out: ${/^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence}`
}

/** @example oldWords('2016-17') // 'Old information: 2016-17' */
export const oldWords = (years: string): string => `Old information: ${years}`

/** The short form, for narrow columns. @example oldWordsShort('2016-17') // 'Old: 2016-17' */
export const oldWordsShort = (years: string): string => `Old: ${years}`

/** @example editedWords({ on: '2026-11-21' }) // 'Edited by staff, 21 November 2026' */
export const editedWords = ({ on }: { readonly on: string }): string => `Edited by staff, ${dateWords(on)}`

/**
 * Where the document points, after "Given elsewhere".
 *
 * @example elsewhereWords('the tuition fees document on the finance page') // 'see the tuition fees document on the finance page'
 */
export const elsewhereWords = (where: string): string => `see ${where.trim().replace(/\.$/, '')}`

/** A value that would follow from one that is unknown. @example notKnownWords('fee', 'stated_elsewhere') // 'Not known: fee given elsewhere' */
export function notKnownWords(what: string, standing: 'not_stated' | 'stated_elsewhere' | 'contested'): string {
  const why = { not_stated: 'not stated', stated_elsewhere: 'given elsewhere', contested: 'in dispute' }[standing]
  return `Not known: ${what} ${why}`
}

/** The name of a reading where documents disagree, by its place in the document. @example readingName(0) // 'Reading A' */
export const readingName = (index: number): string => `Reading ${String.fromCharCode(65 + index)}`
