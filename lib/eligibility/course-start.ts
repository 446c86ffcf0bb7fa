import { type CatalogueCourse, factsOf } from '@/lib/domain/catalogue'
import { partialDateWords } from '@/lib/wording/dates'
import { addDays, addMonths, type Day, isDay, latest, type Span, spanOf } from './days'

const seasons: Readonly<Record<string, readonly [string, string]>> = {
  spring: ['01', '04'],
  summer: ['05', '08'],
  autumn: ['09', '11'],
  winter: ['12', '12'],
}

function inYear(year: number, rest: readonly string[]): Span | null {
  const [month, day] = rest
  const season = month === undefined ? undefined : seasons[month]
  if (season) return { first: `${year}-${season[0]}-01`, last: spanOf(`${year}-${season[1]}`).last }
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  const text = day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`
  return isDay(`${text}-01`) || isDay(text) ? spanOf(text) : null
}

/** Days on which a course may begin, with the words for a sentence: "begun in October 2027". */
export interface Start extends Span {
  readonly words: string
}

const said = (year: number, rest: readonly string[]): string => {
  const words = partialDateWords([year, ...rest].join('-'))
  return rest.length > 1 ? `on ${words}` : `in ${words}`
}

/** A yearly start: what is left of this year's, through to the end of next year's, since this year's may be full or begun. */
function yearly(rest: readonly string[], today: Day): Start | null {
  const year = Number(today.slice(0, 4))
  const [now, next] = [inYear(year, rest), inYear(year + 1, rest)]
  if (!now || !next) return null
  if (now.last < today) return { ...next, words: said(year + 1, rest) }
  if (now.first > today) return { ...now, words: said(year, rest) }
  return { first: today, last: next.last, words: `${said(year, rest)} or ${partialDateWords([year + 1, ...rest].join('-'))}` }
}

function once(year: number, rest: readonly string[], today: Day): Start | null {
  const span = inYear(year, rest)
  return span && span.last >= today ? { first: latest(span.first, today), last: span.last, words: said(year, rest) } : null
}

/**
 * When a course next starts, earliest and latest day, from the dates its document prints; `null` where it prints none that is still to come. A start
 * without a year comes round every year.
 *
 * @example nextStart(courseStarting('XXXX-autumn'), '2026-12-01') // { first: '2027-09-01', last: '2027-11-30', words: 'in autumn 2027' }
 */
export function nextStart(course: Pick<CatalogueCourse, 'facts'>, today: Day): Start | null {
  const starts = factsOf(course, 'start').flatMap(({ value }) => {
    const [year = '', ...rest] = value.date.split('-')
    const start = year !== 'XXXX' ? once(Number(year), rest, today) : rest.length > 0 ? yearly(rest, today) : null
    return start ? [start] : []
  })
  const [soonest] = starts.toSorted((one, other) => one.first.localeCompare(other.first) || one.last.localeCompare(other.last))
  return soonest ?? null
}

/** The last day on which a course may begin so that so many months later falls on the day or before. @example latestStart('2029-09-01', 25) // '2027-08-01' */
export function latestStart(lastDay: Day, months: number): Day {
  let start = addDays(addMonths(lastDay, -months), 3)
  while (addMonths(start, months) > lastDay) start = addDays(start, -1)
  return start
}
