const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const monthName = (month: string): string => months[Number(month) - 1] ?? month

/**
 * An ISO date or date-time for readers: the calendar day that the text itself names, whatever the time zone.
 *
 * @example dateWords('2024-09-01') // '1 September 2024'
 */
export function dateWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
  return `${Number(day)} ${monthName(month)} ${year}`
}

/**
 * A date of the contract, which may lack its year (`XXXX`), month or day, or name a season instead of a month.
 *
 * @example partialDateWords('XXXX-autumn') // 'autumn'
 * @example partialDateWords('2022-01') // 'January 2022'
 */
export function partialDateWords(date: string): string {
  const [year = '', part, day] = date.split('-')
  const season = part !== undefined && /[a-z]/.test(part) ? part : undefined
  const within = season ?? (part === undefined ? '' : `${day === undefined ? '' : `${Number(day)} `}${monthName(part)}`)
  if (year === 'XXXX') return within === '' ? 'no date given' : within
  return within === '' ? year : `${within} ${year}`
}

/** Whether a date of the contract lacks its year. @example lacksYear('XXXX-01') // true */
export const lacksYear = (date: string): boolean => date.startsWith('XXXX')

/** An academic year as readers are used to it. @example academicYearWords('2016/17') // '2016-17' */
export const academicYearWords = (academicYear: string): string => academicYear.replace('/', '-')

interface Edition {
  readonly editionFrom: number | null
  readonly editionTo: number | null
}

/**
 * How old a text is, from the years that its words betray (contract, section 4).
 *
 * @example editionWords({ editionFrom: 2013, editionTo: 2017 }) // 'from about 2013 to 2017'
 * @example editionWords({ editionFrom: 2021, editionTo: 2021 }) // 'from about 2021'
 */
export function editionWords(edition: Edition): string {
  const span = editionSpan(edition)
  return span === null ? 'of unknown age' : `from ${span}`
}

/** The same span without "from", for "Old information: …"; `null` where the words betray no year. @example 'about 2013 to 2017' */
export function editionSpan({ editionFrom, editionTo }: Edition): string | null {
  const first = editionFrom ?? editionTo
  const last = editionTo ?? editionFrom
  if (first === null) return null
  return first === last ? `about ${first}` : `about ${first} to ${last}`
}
