import { firstMatch } from '../matches'
import { remembering } from '../remembering'
import { describingDays, weekdayPlural } from '../words/days'
import { number, numberOf } from './numbers'
import { quantities, type ReadQuantity } from './quantities'

/** A number of days as printed: its bounds, the words between number and "days", and how it was put. */
export interface DayCount extends ReadQuantity {
  readonly words: string
  /** `days` "six days"; `hyphen` "a six-day course"; `weekdays` "six Saturdays"; `events` "six full-day sessions"; `sum` worked out: "6 half days", "3 two-day blocks". */
  readonly form: 'days' | 'hyphen' | 'weekdays' | 'events' | 'sum'
  readonly workings?: string
}

const words = `${describingDays}{0,6}`
const events =
  '(?:sessions?|workshops?|events?|seminars?|conferences?|meetings?|lectures?|tutorials?|blocks?|residentials?|classes|masterclasses|schools?)'
const plainDays = `(?:of (?:them|these|those|which|the \\w+) (?:are|will be) )?(${words})(half[- ])?(?:days?\\b(?!-)|(${weekdayPlural})\\b)`
const dayEvents = `(${words})(one|full|whole|all|single|half|1|two|three|2|3)[- ]days?(?:[- ]long)? (${words}${events})\\b`
const longEvents = `(${words})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:taught |teaching |training |day |full-day )?(?:sessions?|workshops?|classes|seminars?|schools?|lectures?)\\b|${events} \\((?:full|whole|all)[- ]days?\\b|day[- ]long (${words})${events}|day[- ]schools?)\\b`
/** "ten live sessions of half a day each", "4 conferences (one day each)", "six workshops, each lasting a day" */
const eventsEach = `(${words}${events}) ?(?:of |,? ?\\(?(?:each (?:of |lasting |taking )?)?(?=[^.;()]{1,24}\\beach\\b|(?<=each (?:of |lasting |taking )?)))(half|one|1|an? (?:full|whole)|an?|two|2)(?: an?|[- ])?[- ]?days?(?: each| long)?\\b`
const blocksOf = `(${words}(?:blocks?|groups?|pairs?|sets|residentials?)) of (one|two|three|2|3) (${words})days?\\b`
const blocksAlone = new RegExp(`^[\\s-]*(?:x\\s)?${blocksOf}`, 'i')
const shared = new RegExp(`\\b(${number}) (${words}|)(?:and|plus|\\+|&) (?:a |an )?(?:further |additional |extra )?$`, 'i')
const plusSign = new RegExp(`\\b(${number})\\s?\\+\\s?$`, 'i')

const scaled = (value: number | null, by: number): number | null => (value === null ? null : value * by)
const lengths: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['two', 2],
  ['2', 2],
  ['three', 3],
  ['3', 3],
])

function fromEvents(found: ReadQuantity & { unit: string }, pattern: RegExp): DayCount {
  const [, before = '', size = 'one', after = ''] = pattern.exec(found.unit) ?? []
  const by = lengths.get(size.toLowerCase()) ?? 1
  const count: DayCount = { ...found, words: `${before} ${after}`, form: 'events' }
  if (by === 1) return count
  const [min, max] = [scaled(found.min, by), scaled(found.max, by)]
  return {
    ...count,
    min,
    max,
    form: 'sum',
    workings: `${found.max ?? found.min} of ${by === 0.5 ? 'half a day' : `${by} days`} each are ${max ?? min} days.`,
  }
}
function fromEventsEach(found: ReadQuantity & { unit: string }): DayCount {
  const [, before = '', size = 'one'] = eventsEachAlone.exec(found.unit) ?? []
  return fromEvents({ ...found, unit: `${/^(?:half|two|2)$/i.test(size) ? size : 'one'}-day ${before.trim()}` }, dayEventsAlone)
}
const eventsEachAlone = new RegExp(`^[\\s-]*(?:x\\s)?${eventsEach}`, 'i')
const dayEventsAlone = new RegExp(`^[\\s-]*(?:x\\s)?${dayEvents}`, 'i')
const plainAlone = new RegExp(`^[\\s-]*(?:x\\s)?${plainDays}`, 'i')

function fromDays(text: string, found: ReadQuantity & { unit: string }): DayCount {
  const [, describing = '', half, weekday] = plainAlone.exec(found.unit) ?? []
  const hyphen = /-$/.test(text.slice(found.start, found.end - found.unit.length).trimEnd()) || /^-/.test(found.unit)
  const form = weekday ? 'weekdays' : hyphen ? 'hyphen' : 'days'
  if (!half) return { ...found, words: weekday ? `${describing} ${weekday}` : describing, form }
  const [min, max] = [scaled(found.min, 0.5), scaled(found.max, 0.5)]
  return { ...found, min, max, words: describing, form: 'sum', workings: `${found.max ?? found.min} half days are ${max ?? min} days.` }
}

/** "Seven contact and three study days", "6 + 2 portfolio days": the number that shares the word "days" with the next. */
function sharing(text: string, count: DayCount): DayCount | null {
  const before = text.slice(Math.max(0, count.start - 90), count.start)
  const found = firstMatch(before, shared) ?? firstMatch(before, plusSign)
  const value = numberOf(found?.[1] ?? '')
  if (!found || value === null || (found[2] === '' && !/\+|plus/.test(found[0]))) return null
  const start = count.start - before.length + found.index
  return { min: value, max: value, qualifier: 'exact', start, end: count.end, words: found[2] ?? '', form: 'days' }
}

/**
 * Every number of days of a text, in order: "six taught days", "a ten-day course", "eight Saturdays", "five full-day workshops" (5), "4 half days" (2),
 * "seven contact and three study days" (7 and 3). Names such as "Day 3" are none. Offsets within the text.
 *
 * @example [...dayCounts('nine taught days')][0] // { min: 9, max: 9, words: 'taught ', form: 'days', … }
 */
export const dayCounts: (text: string) => readonly DayCount[] = remembering(512, readDayCounts)

function readDayCounts(text: string): readonly DayCount[] {
  const counts: DayCount[] = []
  const add = (count: DayCount): void => {
    if (!counts.some((other) => count.start < other.end && other.start < count.end)) counts.push(count)
  }
  for (const found of quantities(text, blocksOf)) {
    const [, , size = 'one', after = ''] = blocksAlone.exec(found.unit) ?? []
    const by = lengths.get(size.toLowerCase()) ?? 1
    const [min, max] = [scaled(found.min, by), scaled(found.max, by)]
    add({ ...found, min, max, words: after, form: 'sum', workings: `${found.max ?? found.min} of ${by} days each are ${max ?? min} days.` })
  }
  for (const found of quantities(text, eventsEach)) add(fromEventsEach(found))
  for (const found of quantities(text, dayEvents)) add(fromEvents(found, dayEventsAlone))
  for (const found of quantities(text, longEvents)) add({ ...found, words: found.unit, form: 'events' })
  for (const found of quantities(text, plainDays)) add(fromDays(text, found))
  const partners = counts.flatMap((count) => sharing(text, count) ?? [])
  return [...counts, ...partners].toSorted((one, other) => one.start - other.start)
}
