import { partialDateSchema } from '@/lib/domain/fact-kinds'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const written = new RegExp(`^(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?<month>${monthName})(?: (?<year>\\d{4}))?$`)
const slashed = /^(?<day>\d{1,2})\/(?<number>\d{1,2})\/(?<year>\d{4})$/
const inSeason = /^(?<season>spring|summer|autumn|winter)(?: (?<year>\d{4}))?$/
const iso = /^(?<year>\d{4}|xxxx)-(?<number>\d{2})(?:-(?<day>\d{2}))?$/
const yearAlone = /^(?<year>\d{4})$/
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)? /

const two = (number: number): string => String(number).padStart(2, '0')

function isDay(year: string, month: number, day: number): boolean {
  const leap = year === 'XXXX' ? 2024 : Number(year)
  const date = new Date(Date.UTC(leap, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function dateOf({ day, month, number, season, year: typedYear }: Readonly<Record<string, string | undefined>>): string | null {
  const year = typedYear === undefined || typedYear === 'xxxx' ? 'XXXX' : typedYear
  if (season) return `${year}-${season}`
  const at = month ? months.indexOf(month.slice(0, 3)) + 1 : Number(number)
  if (!month && !number) return year
  if (at < 1 || at > 12) return null
  if (day === undefined) return `${year}-${two(at)}`
  return isDay(year, at, Number(day)) ? `${year}-${two(at)}-${two(Number(day))}` : null
}

/**
 * A date as people write it, which may lack its year, month or day, in the contract's writing; null for what is no date.
 *
 * @example readPartialDate('17 January 2027') // '2027-01-17'
 * @example readPartialDate('autumn') // 'XXXX-autumn'
 */
export function readPartialDate(text: string): string | null {
  const plain = text.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ').replace(weekday, '')
  if (plain === 'no date given') return 'XXXX'
  const found = [written, slashed, inSeason, iso, yearAlone].map((pattern) => pattern.exec(plain)?.groups).find((groups) => groups !== undefined)
  const date = found ? dateOf(found) : null
  return date !== null && partialDateSchema.safeParse(date).success ? date : null
}
