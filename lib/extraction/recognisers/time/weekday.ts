import { type Weekday, weekdays } from '@/lib/domain/enumerations'
import { matches, meets } from '../../matches'
import { quoteAround, spanIn } from '../../quote'
import { label, valueAt } from '../../readers/labels'
import { number } from '../../readers/numbers'
import { sessionListsOf } from '../../readers/session-dates'
import type { Finding, ReadDocument, Recogniser, Sentence } from '../../types'
import { weekdayWord } from '../../words/days'
import { otherOccasion, teachingOccasion } from '../../words/occasions'

type Found = Finding<'weekday'>

const mention = new RegExp(`\\b(${weekdayWord})(s?)\\b\\.?`, 'g')
const range = new RegExp(`\\b${weekdayWord}s?\\s?(?:-|to|through)\\s?${weekdayWord}s?\\b`, 'g')
const datedBehind =
  /^,?\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\b(?!\s?(?:am|pm|sessions|weeks))(?![.:]\d)|^,?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/
const one = /\b(?:a|an|each|every|every other|every second|other|on|always|usually|one|alternate|first|second|third|fourth|last|or|and|\(|-|,|:)\s*$/i
const named = new RegExp(
  `^(?:s?(?:,| or| and|/) ?${weekdayWord})*\\s(?:(?:taught|training|teaching|study|full) )?(?:group|cohort|sessions?|classes|class|evenings?|afternoons?|twilights?|route|pathway|days?|option|mornings?|workshops?|seminars?|schools?|lectures?|teaching)\\b`,
  'i',
)
const unfit = /\b(?:not|never|except|excluding|no|avoid(?:ing)?|your|that|this|next|last|by|before|until|on call)\s+(?:on\s+)?(?:a\s+)?$/i
const speech = /^\s(?:night|morning)\b(?! (?:sessions?|group|class))/i
/** The first cell of a row that tells of one group. */
const groupRow = /^(?:group|cohort|route|intake) (?:[A-H]|\d{1,2})\b|\b(?:group|cohort)$/i
const dayLabel = label(
  '(?:day|weekday|days? of (?:the )?week|(?:teaching|taught|study|training|course|session|attendance) days?|when|timetable|attendance|delivery|time|(?:on )?(?:which|what) (?:week)?days?\\b[^?]{0,50})',
)
const whenOver = /\b(?:when|where|dates?|timetable|schedule|sessions?|how (?:is|will)|teaching|delivery|attendance|days)\b/i
const cohortBefore = /\b(?:Cohort|Group|Course) \d{1,3}\b/g
/** By when one registers, when it opens: no day of teaching. */
const otherDates =
  /\b(?:registration|applications?|bookings?|clos(?:es|ing|ed)|deadline|opens|apply by|open (?:day|evening|event)s?|enrolment|invoices?)\b/i
/** "Four Saturdays, 9.30 to 4". */
const counted = new RegExp(`\\b(?:${number}) (?:full |half |whole |taught |separate )?$`, 'i')
/** "We've gone for Wednesdays this time" */
const chosen = /\b(?:gone for|going for|settled on|opted for|moved to|chosen|stick(?:ing)? to|stuck to|keep(?:ing)? to)\s+$/i
const denied = /\b(?:not|never|no|neither)\b[^.;,]{0,40}$/i

/** The weekday that a word names, in the contract's form. @example weekdayOf('Thurs') // 'thursday' */
const weekdayOf = (word: string): Weekday | undefined => weekdays.find((day) => day.startsWith(word.toLowerCase().slice(0, 3)))

const finding = (sentence: Sentence, day: Weekday, from: number, to: number): Found => {
  const route = (sentence.text.slice(0, from).split(/[;.]/).at(-1) ?? '').match(cohortBefore)?.at(-1)
  return {
    kind: 'weekday',
    value: { day },
    ...(route && { scope: { route } }),
    at: quoteAround(sentence, from, to),
    core: spanIn(sentence, from, to),
  }
}

/** "A review on Monday, a letter on Tuesday, somebody ill on Wednesday": days of a story, none of teaching. */
function isStory(text: string): boolean {
  const single = matches(text, mention).filter((found) => !found[2] && /\bon $/.test(text.slice(0, found.index)))
  return new Set(single.map(([, word]) => weekdayOf(word ?? ''))).size >= 3
}

function* mentioned(sentence: Sentence, document: ReadDocument): Generator<Found> {
  const { text, headings } = sentence
  const ofGroup = sentence.block.type === 'cell' && text.length < 14 && groupRow.test(sentence.label ?? '')
  const under = ofGroup ? 0 : valueAt(sentence, document, dayLabel)
  const over = `${sentence.label ?? ''} ${sentence.block.columnHeading ?? ''} ${headings[0] ?? ''}`
  if (meets(text, otherOccasion) || (meets(over, otherOccasion) && under === null && text.length < 70)) return
  if (text.length < 70 && meets(`${sentence.label ?? ''} ${sentence.block.columnHeading ?? ''}`, otherDates)) return
  if (under === null && isStory(text)) return
  const spans = matches(text, range).map((found) => [found.index, found.index + found[0].length] as const)
  for (const found of matches(text, mention)) {
    const [word = '', plural] = [found[1], found[2]]
    const day = weekdayOf(word)
    const end = found.index + found[0].length
    const [before, after] = [text.slice(0, found.index), text.slice(found.index + word.length + (plural?.length ?? 0))]
    const inRange = spans.some(([start, stop]) => found.index >= start && found.index < stop)
    if (!day || inRange || datedBehind.test(after) || meets(before, unfit) || meets(before, denied) || meets(after, speech)) continue
    const several = plural === 's'
    const labelled = under !== null && found.index >= under && found.index - under < 60
    const picked = several && meets(before, chosen)
    const told =
      picked || ((teachingOccasion.test(text) || (several && meets(before, counted))) && (several || meets(before, one) || named.test(after)))
    const timed = found.index < 4 && named.test(after) && /\d ?(?:am|pm)\b|\d[.:]\d\d/i.test(after) && text.length < 60
    const ofSessions =
      several &&
      sentence.block.type === 'cell' &&
      /\b(?:twilights?|sessions?|webinars?|clinics?|seminars?|conferences?|days?)\b/i.test(`${text} ${sentence.label ?? ''}`)
    const heading = several && /^(?:on )?(?:all )?$/i.test(before) && /^(?: \([^)]*\))?:$/.test(after)
    const opens = heading || ofSessions || timed || (several && found.index < 4 && meets(over, whenOver))
    if (labelled || told || opens) yield finding(sentence, day, found.index, end)
  }
}

/** Weekdays that a list of teaching dates prints; many different ones are none. */
function* listed(sentence: Sentence, document: ReadDocument): Generator<Found> {
  if (sentence.text.length < 70 && meets(`${sentence.label ?? ''} ${sentence.block.columnHeading ?? ''}`, otherDates)) return
  for (const list of sessionListsOf(sentence, document)) {
    const days = new Set(list.flatMap(({ weekday }) => weekday ?? []))
    if (days.size === 0 || days.size > 2) continue
    for (const { sentence: at, weekday, start, end } of list) {
      const day = weekday === null ? undefined : weekdayOf(weekday)
      if (at === sentence && day) yield finding(sentence, day, start, end)
    }
  }
}

/** On which weekday the course is taught; never the weekday of an open day, a closing date, a help line or another course. */
export const weekday: Recogniser = {
  name: 'weekday',
  kinds: ['weekday'],
  cues: [
    'mon',
    'tue',
    'tues',
    'wed',
    'weds',
    'thu',
    'thur',
    'thurs',
    'fri',
    'sat',
    'sun',
    'monday*',
    'tuesday*',
    'wednesday*',
    'thursday*',
    'friday*',
    'saturday*',
    'sunday*',
  ],
  find: (sentence, document) => [...mentioned(sentence, document), ...listed(sentence, document)],
}
