import { matches, meets } from '../../matches'
import { quoteClause, spanIn } from '../../quote'
import { datesAfter, type FoundDate } from '../../readers/date-lists'
import { dates } from '../../readers/dates'
import { label, valueAt } from '../../readers/labels'
import { sessionListsOf } from '../../readers/session-dates'
import { rowOf, wordsOf } from '../../readers/table-rows'
import type { Finding, ReadDocument, Recogniser, Sentence } from '../../types'
import { monthCues } from '../../words/months'
import { atAGlance, otherOccasion } from '../../words/occasions'

type Found = Finding<'start'>

const startLabel = label(
  '(?:next |course |programme |cohort |available )?(?:start(?:s|ing)?(?: (?:date|month|point|time)s?(?:\\(s\\))?)?|commenc(?:es|ing|ement)(?: dates?)?|begins|beginning|intakes?(?: (?:date|month|point)s?)?|(?:points?|months?|dates?) of entry|entry(?: (?:point|month|date)s?(?:\\(s\\))?)?|next (?:intake|cohort|start|course|group)s?(?: (?:dates?|starts|begins))?|enrolment(?: dates?)?|when does (?:it|the (?:course|programme)) (?:start|begin))',
)
const cohortLabel = /^(?:Cohort|Group|Intake|Next cohort|Cohort name) ?[\dA-Z]{0,3}$/i
const verb =
  /\b(?:starts?|starting|begins?|beginning|commences?|commencing|commencement|launch(?:es|ing)|kicks? off|sets? off|gets? (?:going|under ?way)|join us|enrol(?:s|ling)?|enrolment|intakes?|start(?:ing)? (?:dates?|points?)|entry points?|first (?:session|(?:taught|teaching|study|training) (?:day|session)|day|meeting|seminar|face[- ]to[- ]face day|training day|module|date))\b/gi
/** What may stand between the verb and its date: no other sentence, no bound, no other thing that happens. */
const reach =
  /^(?:\s(?!(?:after|before|until|till|by|since|prior|post|role|job|as|when|if|once|because|the (?:role|post|job)|their|his|her|prior)\b)[\w',()/-]{1,20}){0,7}[\s:,(-]*(?:in|on|from|of|for|during|is|are|be|at|each|every|early|late|mid|-)?[\s:(-]*(?:\w+day,? )?$/i
const notSubject =
  /\b(?:SENCOs?|teachers?|who|those|anyone|candidates?|people|started|applications?|bookings?|registration|advert\w*|term|school year|academic year|financial year|invoic\w+|payments?|recruit\w*|before|after|if you(?:'re| are)?|law|regulations?|act|duty|duties|requirement|role|post|job|employment)\s+(?:(?!and\b)\w+ ){0,4}$/i
/** "£2,150 if you are starting in September 2019" */
const priced = /£[\d,.]+(?: each)?,? (?:if|when) you(?:'re| are)?\s+$/i
const notStart =
  /\b(?:no longer|effective from|amend(?:ed|ments?)|validated|became law|came into force|comes? into (?:force|effect)|mandatory (?:since|from)|statutory|regulations?|the Act|legislation|since|founded|established|ceremony|graduat|award(?:ed|s) in|hand(?:ed)? in|submission|submit|assignment (?:is )?due|due in|invoice|stopped|ceased|closed to|no (?:\w+ ){0,2}(?:intake|entry|start)|will not (?:start|run|be)|results)\b/i
const started = /\b(?:ran|started|began|begun|joined|last year|previous|past)\b/i
const noun =
  /^\s?(?:\)|,)?\s?(?:(?:will be|are) (?:our|the|its) (?:[\w-]+ ){0,3}(?=intakes|starts|cohorts|entry points))?(?:start(?:s|ers)?|intakes?|cohorts?|entry|delivery|enrolments?|groups?|course start|courses?|programme)\b/i
/** "September and January starts". */
const nounShared =
  /^(?:,| and| or| ?\/) ?(?:January|February|March|April|May|September|October|November|Jan|Feb|Sept?|Oct|Nov)\.?(?: 20\d\d)? (?:(?:will be|are) (?:our|the|its) (?:[\w-]+ ){0,3})?(?:starts?|intakes?|cohorts?|entry)\b/i
const applied =
  /\b(?:applications?|applying|apply(?: now)?|enrolments?|enrolling|recruit(?:ing|ment)?|places(?: available)?|book(?:ing)?(?: now)?|registrations?|register(?:ing)?|register your interest|spaces)\s+(?:\w+ ){0,5}?(?:for|to start in|to join us in)\s+(?:a |an |our |the )*$/i
const runs =
  /\b(?:runs?|running|taught|takes? place|delivered|course|programme|teaching|training|sessions|held|modules?)\b[^.;]{0,60}\bfrom\s+(?:the )?(?:end of |start of |beginning of |early |late |mid-?)*$/i
const runsOn = /\b(?:runs?|running|taught|delivered|course|programme):?\s+(?:between )?$/i
/** "September or February (next start Monday 6 February 2023)" */
const nextStart = /\bnext (?:start|intake|cohort)\b[^.;,)]{0,24}$/i
/** "Lincoln, from autumn 2019" under the title. */
const underTitle = /^(?:[A-Z][\w' -]{2,30}(?:,| -|:) )?(?:from|starts?|starting|begins|beginning)(?: in)? $/
/** A line of a calendar, its date first: "9 November 2026 ..... programme starts". */
const startsBehind =
  /^[\s.:|-]{1,60}(?:the )?(?:(?:programme|course|teaching|training|cohort|group)s? (?:starts?|begins?|commences?|launch(?:es)?|opens)|first (?:taught|teaching|training|study|course) (?:day|session)|start of (?:the )?(?:programme|course|teaching))\b/i
/** "Group 2 - Stockport, Thursdays, from 11 October 2018" */
const groupLine = /^(?:Group|Cohort|Intake|Course) (?:\d{1,2}|[A-Z])\b/
const laterModule = /\b(?:modules?|units?|terms?|semesters?|days?) (?:two|three|2|3|4|b|c)\b[^.;,]{0,40}$/i
/** "Apply by 3 June to start in September". */
const toStart = /\b(?:to|and|who (?:wish|want) to) (?:start|begin|join)\b[^.;,]{0,20}$/i
/** For which cohorts money is there is said of the money. */
const ofMoney = /\b(?:fees?|scholarships?|bursar(?:y|ies)|(?:fully )?funded|funding)\b/i
const cohortWord = /\b(?:cohort|intake|group)\b/i
const often = /\b(?:once|twice|three times) (?:a|each|every|per) year\b[^.;]{0,20}$|\b(?:each|every)\s+$/i

const finding = (sentence: Sentence, { date, start, end }: FoundDate, rest: Partial<Found> = {}): Found => ({
  kind: 'start',
  value: { date },
  at: quoteClause(sentence, start, end),
  core: spanIn(sentence, start, end),
  ...rest,
})

function* labelled(sentence: Sentence, document: ReadDocument): Generator<FoundDate> {
  const from = valueAt(sentence, document, startLabel) ?? (cohortLabel.test(sentence.label ?? '') ? (sentence.label?.length ?? 0) + 1 : null)
  if (from === null) return
  const found = dates(sentence.text).filter(({ start }) => start >= from)
  const first = found[0]
  // A cohort that is full or closed is none that one can start with.
  if (cohortWord.test(sentence.text.slice(0, from)) && /^\W{0,3}(?:now |already )?(?:full\b|closed|fully booked)/i.test(sentence.text.slice(from)))
    return
  if (!first || /\b(?:apply|clos|deadline|by|before|until)\b/i.test(sentence.text.slice(from, first.start))) return
  const before = sentence.text.slice(from, first.start)
  if (before.length > 60 || otherOccasion.test(before)) return
  const list = datesAfter(sentence.text, first.start)
  yield* list.length > 0 ? list : [first]
}

/** "9 November 2026 | programme starts": the date stands in the cell before. */
function* ofRow(sentence: Sentence, document: ReadDocument): Generator<Found> {
  const { block, label: over, text } = sentence
  if (block.type !== 'cell' || over === null || !startsBehind.test(` ${text}`)) return
  const [first] = rowOf(block, document)
  const [only, ...others] = dates(over)
  if (!first || !only || others.length > 0 || wordsOf(first, document) !== over || over.length - (only.end - only.start) > 12) return
  const at = { start: first.start, end: first.end }
  yield { kind: 'start', value: { date: only.date }, at: [at, spanIn(sentence, 0, text.length)], core: at }
}

const cohortsOver = /\b(?:cohorts?|groups?|intakes?|start dates?)\b/i
/** "Live online (B) 9 November 2021 Places available", a line of a list of cohorts; "Taunton: from 12 January 2019". */
const withStatus =
  /^\s*[-,|(]?\s*(?:places? available|(?:last )?(?:\d{1,2}|few|some|limited) (?:places?|spaces?)(?: left| remaining| available)?|spaces? available|available|open|book(?:ing)? now|full\b.{0,20}|waiting list|fully booked)\)?\W*$/i
function* ofCohortList({ text, headings, leadIn }: Sentence): Generator<FoundDate> {
  if (text.length > 90 || !meets(`${headings.slice(0, 3).join(' ')} ${leadIn ?? ''}`, cohortsOver)) return
  const [only, ...others] = dates(text)
  if (!only || others.length > 0 || !/-\d\d(?:-\d\d)?$/.test(only.date)) return
  const [before, after] = [text.slice(0, only.start), text.slice(only.end)]
  if (withStatus.test(after) && !/\b(?:full|fully|closed)\b(?! [-:,] ?waiting)/i.test(after)) yield only
  else if (/^[A-Z][\w ()&'-]{2,40}: ?(?:starts |starting )?(?:from|on) (?:\w+day,? )?$/.test(before) && /^\W*$/.test(after)) yield only
}

function* told({ text }: Sentence): Generator<FoundDate> {
  for (const found of matches(text, verb)) {
    const end = found.index + found[0].length
    const before = text.slice(Math.max(0, found.index - 60), found.index)
    if (meets(before, notSubject) && !meets(before, priced)) continue
    yield* datesAfter(text, end, reach)
  }
}

function* named({ text, headings, block, place }: Sentence): Generator<FoundDate> {
  if (meets(text, ofMoney)) return
  const [early] = place < 10 && text.length < 70 ? dates(text) : []
  if (early && early.end >= text.length - 1 && underTitle.test(text.slice(0, early.start))) yield early
  // "September 2020" alone among the facts at a glance.
  const [only] = text.length < 24 && block.row === undefined && atAGlance.test(headings[0] ?? '') ? dates(text) : []
  if (only && only.start === 0 && only.end === text.length && !/-\d\d-\d\d$/.test(only.date)) yield only
  for (const item of dates(text)) {
    const [before, after] = [text.slice(Math.max(0, item.start - 80), item.start), text.slice(item.end, item.end + 100)]
    if (/^(?:(?:from|on) )?(?:\w+day,? )?$/i.test(before) && startsBehind.test(after)) {
      yield item
      continue
    }
    if (groupLine.test(text) && /(?:^|[\s,;)-])(?:from|starts?|starting|begins?|beginning)[\s:]+(?:\w+day,? )?$/i.test(before)) {
      yield item
      continue
    }
    if (/-\d\d-\d\d$/.test(item.date) && !meets(before, runs)) continue
    if (/^\)? (?:cohort|intake|group)s?:? (?:is |are )?(?:now )?(?:full\b|closed|fully booked)/i.test(after)) continue
    // By when the places of a group must be taken tells no start.
    if (/^ (?:groups?|cohorts?|intakes?) must be (?:booked|taken|made)\b/i.test(after)) continue
    const takenOn = (noun.test(after) || nounShared.test(after)) && !/^ (?:entry requirements|course (?:fees|code))/i.test(after)
    const applies = meets(before, applied)
    const fromHere = (meets(before, runs) || (meets(before, runsOn) && /^\s?(?:to|until|through|-)\s/.test(after))) && !meets(before, laterModule)
    if (takenOn || applies || fromHere || (meets(before, often) && /\b(?:start|begin|run|intake|enrol|commenc|offer)/i.test(text))) yield item
    if (applies) yield* datesAfter(text, item.end).slice(0, 3)
  }
}

/** The first date of a list of teaching dates: the start, where the document says none. */
function* first(sentence: Sentence, document: ReadDocument): Generator<Found> {
  for (const [item] of sessionListsOf(sentence, document)) {
    if (item?.sentence !== sentence) continue
    yield finding(sentence, item, { standing: 'implied', workings: 'It is the first of the dates of teaching.', strength: -1 })
  }
}

/** When the course starts: month, season or day, with or without a year; never dates of laws, open days, reviews, past groups or pages. */
export const start: Recogniser = {
  name: 'start',
  kinds: ['start'],
  contextCues: monthCues,
  cues: [...monthCues, 'spring', 'summer', 'autumn', 'winter', '20*'],
  find: (sentence, document) => {
    const { text } = sentence
    const under = [...labelled(sentence, document)]
    if (under.length > 0) {
      const next = [...told(sentence)].filter(
        ({ start: at, date }) => meets(text.slice(Math.max(0, at - 40), at), nextStart) && !under.some((item) => item.date === date),
      )
      return [...under, ...next].map((item) => finding(sentence, item))
    }
    const inRow = [...ofRow(sentence, document)]
    if (inRow.length > 0) return inRow
    const cohorts = [...ofCohortList(sentence)]
    if (cohorts.length > 0) return cohorts.map((item) => finding(sentence, item))
    const listed = [...first(sentence, document)]
    if (meets(text, notStart)) return listed
    const items = [...told(sentence), ...(meets(text, started) ? [] : named(sentence))]
    const starts = ({ start: at }: FoundDate) =>
      meets(text.slice(Math.max(0, at - 60), at), applied) || meets(text.slice(Math.max(0, at - 40), at), toStart)
    const own = otherOccasion.test(text) ? items.filter(starts) : items
    const known = new Set<number>()
    return [...own.filter(({ start: at }) => !known.has(at) && known.add(at)).map((item) => finding(sentence, item)), ...listed]
  },
}
