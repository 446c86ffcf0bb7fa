import { firstMatch, meets } from '../matches'
import type { ReadDocument, Sentence } from '../types'
import { weekdayWord } from '../words/days'
import { otherOccasion } from '../words/occasions'
import { academicYears } from './academic-years'
import { dates } from './dates'
import { labelsOf } from './labels'

/** One printed date of teaching. `date` has the year of its heading if it prints none. Offsets of `sentence.text`. */
export interface SessionDate {
  readonly sentence: Sentence
  readonly date: string
  readonly weekday: string | null
  readonly start: number
  readonly end: number
}

const ordinal =
  /^(?:(?:taught |training |study |conference |teaching |f2f )?(?:day|session|module|unit|workshop|conference|seminar|webinar|meeting|date|block)s? (?:\d{1,2}|one|two|three|four|five|six|[a-c])\b|launch(?: conference| event| day)?\b|induction(?: day| event| session)?\b|first (?:session|day|meeting|taught day)\b|introductory (?:day|session)\b|(?:final|last) (?:session|day)\b)/i
/** "3. Thurs 26th March 2020" */
const countedDate = new RegExp(`^\\d{1,2}[.)]?\\s+(?:${weekdayWord},?\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+[A-Z][a-z]{2,8}\\b`)
const overDates =
  /\b(?:dates?|when|timetable|schedule|sessions?|(?:taught|teaching|training|study|course|face[- ]to[- ]face|contact) days?|calendar|cohort|group|programme|attendance|training|take place|taking place|taught|face[- ]to[- ]face)\b/i
const weekdayBefore = new RegExp(`\\b(${weekdayWord})\\.?,?\\s+(?:the\\s+)?$`)
const teachingList =
  /\b(?:taught|teaching|training|study|contact|face[- ]to[- ]face|course|session|module|workshop)\b[^.;:]{0,25}\b(?:days?|dates?|sessions?)\b|^dates?\b/i
/** When one registers is none of the dates of teaching. */
const otherDates = /^(?:registration|applications?|bookings?|closing|deadline|apply by|open (?:day|evening))\b/i
const notList = /\b(?:deadline|assignment|submission|submit|hand[- ]in|due|apply|applications?|results|board|update[ds]?|news)\b/i

/** The year that an academic year gives to a month. */
function dated(date: string, academicYear: string | null): string {
  if (!date.startsWith('XXXX') || academicYear === null) return date
  const [, month = '01'] = date.split('-')
  const first = Number(academicYear.slice(0, 4))
  return `${Number(month) >= 9 || Number(month) === 8 ? first : first + 1}${date.slice(4)}`
}

/** The academic year that the heading, the label or the line above prints. */
function yearOver(sentence: Sentence, document: ReadDocument): string | null {
  const above = document.sentences.slice(Math.max(0, sentence.index - 12), sentence.index).toReversed()
  const near = [
    ...labelsOf(sentence, document),
    ...sentence.headings.slice(0, 2),
    ...above.filter((other) => other.headings[0] === sentence.headings[0]).map(({ text }) => text),
  ]
  for (const words of near) for (const { year } of academicYears(words)) return year
  return null
}

const sessionOf = (sentence: Sentence, { start, end }: { readonly start: number; readonly end: number }, date: string): SessionDate => ({
  sentence,
  date,
  weekday: firstMatch(sentence.text.slice(0, start), weekdayBefore)?.[1] ?? null,
  start,
  end,
})

/** "14 Jan, 11 Feb, 18 March 2022": a rising row of days is of the year that its last one prints. */
function sharedYear<D extends { readonly date: string }>(found: readonly D[]): readonly D[] {
  const last = found.at(-1)
  if (!last || found.length < 3 || last.date.startsWith('XXXX') || !found.slice(0, -1).every(({ date }) => date.startsWith('XXXX'))) return found
  const rises = found.every(({ date }, at) => at === 0 || (found[at - 1]?.date.slice(5) ?? '') < date.slice(5))
  return rises ? found.map((item) => ({ ...item, date: `${last.date.slice(0, 4)}${item.date.slice(4)}` })) : found
}

/** A line of little but dates. */
const onlyDates = (text: string, found: readonly SessionDate[]): boolean =>
  found.length >= 4 && found.reduce((rest, { start, end }) => rest - (end - start), text.length) < 6 + 7 * found.length && text.length < 200

function datesOf(sentence: Sentence, document: ReadDocument): readonly SessionDate[] {
  const found = dates(sentence.text).filter(({ date }) => /-\d\d-\d\d$/.test(date))
  if (found.length === 0 || otherOccasion.test(sentence.text)) return []
  const season = /\b(?:autumn|spring|summer|winter)(?: term)? (20\d\d)\b/i.exec(sentence.text.slice(0, found[0]?.start))?.[1]
  if (season) return found.map((item) => sessionOf(sentence, item, item.date.replace(/^XXXX/, season)))
  const shared = sharedYear(found)
  const year = shared.some(({ date }) => date.startsWith('XXXX')) ? yearOver(sentence, document) : null
  return shared.map((item) => sessionOf(sentence, item, dated(item.date, year)))
}

/** A date without a year that follows a dated one in a list is of that year or the next. */
function following(date: SessionDate, latest: string): SessionDate {
  if (!date.date.startsWith('XXXX') || latest.startsWith('XXXX')) return date
  const year = Number(latest.slice(0, 4))
  return { ...date, date: `${date.date.slice(5) < latest.slice(5) ? year + 1 : year}${date.date.slice(4)}` }
}

/** Whether a sentence is little more than a date, as in a list of them. */
const isDateLine = ({ text }: Sentence, [first]: readonly SessionDate[]): boolean =>
  first !== undefined && first.start < 30 && text.length < 130 && !/\b(?:is|are|was|were|will|has|have|must)\b/i.test(text)

const lists = new WeakMap<ReadDocument, readonly (readonly SessionDate[])[]>()

/**
 * The lists of teaching dates of a document, each with the dates in order: lines of dates under a heading about dates, numbered sessions with dates, dates
 * behind "The study days are:". A list has two dates at least.
 */
export function sessionDates(document: ReadDocument): readonly (readonly SessionDate[])[] {
  const known = lists.get(document)
  if (known) return known
  const found: SessionDate[][] = []
  let open: { dates: SessionDate[]; last: number; headings: readonly (string | undefined)[] } | null = null
  for (const sentence of document.sentences) {
    if (sentence.zone !== 'course' || !/\d/.test(sentence.text)) continue
    const own = datesOf(sentence, document)
    if (own.length === 0 || (sentence.label !== null && sentence.text.length < 70 && otherDates.test(sentence.label))) continue
    const before = document.sentences[sentence.index - 1]
    const intro = before && before.text.length < 140 && /:$|\bon$/.test(before.text) ? [before.text] : []
    const labels = [...labelsOf(sentence, document), ...sentence.headings.slice(1, 4), ...(sentence.leadIn ? [sentence.leadIn] : []), ...intro]
    if (
      own.length >= 3 &&
      (meets(sentence.text.slice(0, own[0]?.start), teachingList) ||
        labels.some((words) => meets(words, teachingList)) ||
        (onlyDates(sentence.text, own) && !labels.some((words) => meets(words, notList)))) &&
      !meets(sentence.text, notList)
    ) {
      const before = found.at(-1)
      const goesOn =
        before?.at(-1)?.sentence.index === sentence.index - 1 && (before?.at(-1)?.date ?? '') < (own[0]?.date ?? '') && onlyDates(sentence.text, own)
      if (before && goesOn) before.push(...own)
      else found.push([...own])
      continue
    }
    const numbered = meets(sentence.text, ordinal) || countedDate.test(sentence.text) || labels.some((words) => meets(words, ordinal))
    const listed =
      isDateLine(sentence, own) && (numbered || labels.some((words) => meets(words, overDates) && !meets(words, notList)) || open !== null)
    if (!numbered && !listed) continue
    if (meets(sentence.text, notList)) continue
    const distance = sentence.block.type === 'cell' ? 9 : 4
    if (open?.headings.includes(sentence.headings[0]) && sentence.index - open.last <= distance) {
      const [latest] = open.dates.slice(-1)
      open.dates.push(...own.map((date) => (latest ? following(date, latest.date) : date)))
      open.last = sentence.index
    } else {
      open = { dates: [...own], last: sentence.index, headings: [sentence.headings[0], sentence.text] }
      found.push(open.dates)
    }
  }
  const answer = found.filter((list) => list.length >= 2)
  lists.set(document, answer)
  return answer
}

const bySentence = new WeakMap<ReadDocument, ReadonlyMap<Sentence, readonly (readonly SessionDate[])[]>>()

/** The lists of teaching dates of which a sentence holds a part. */
export function sessionListsOf(sentence: Sentence, document: ReadDocument): readonly (readonly SessionDate[])[] {
  const known = bySentence.get(document)
  if (known) return known.get(sentence) ?? []
  const index = new Map<Sentence, (readonly SessionDate[])[]>()
  for (const list of sessionDates(document)) {
    for (const at of new Set(list.map((date) => date.sentence))) index.set(at, [...(index.get(at) ?? []), list])
  }
  bySentence.set(document, index)
  return index.get(sentence) ?? []
}
